using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>The kind of an instrument.</summary>
[JsonConverter(typeof(TextConverter<TreatyKind>))]
public sealed class TreatyKind : Code<TreatyKind>, ICode<TreatyKind>
{
    private static readonly CodeList<TreatyKind> List = new("a kind of instrument", static text => new(text));

    private TreatyKind(string text) : base(text) { }

    /// <summary>A treaty, a convention or an agreement.</summary>
    public static TreatyKind Treaty { get; } = List["treaty"];

    /// <summary>A protocol to another instrument.</summary>
    public static TreatyKind Protocol { get; } = List["protocol"];

    /// <summary>An amendment to another instrument.</summary>
    public static TreatyKind Amendment { get; } = List["amendment"];

    /// <summary>The founding statute of an organization.</summary>
    public static TreatyKind Charter { get; } = List["charter"];

    /// <summary>A memorandum of understanding.</summary>
    public static TreatyKind Memorandum { get; } = List["memorandum"];

    /// <summary>A declaration, for example of a meeting of heads of state.</summary>
    public static TreatyKind Declaration { get; } = List["declaration"];

    /// <summary>An exchange of diplomatic notes.</summary>
    public static TreatyKind ExchangeOfNotes { get; } = List["exchange-of-notes"];

    /// <summary>A resolution of an organ, for example of the United Nations Security Council.</summary>
    public static TreatyKind Resolution { get; } = List["resolution"];

    /// <summary>A strategy or a programme.</summary>
    public static TreatyKind Strategy { get; } = List["strategy"];

    /// <summary>A class of instruments that a source mentions together without naming a single one.</summary>
    public static TreatyKind Class { get; } = List["class"];

    static CodeList<TreatyKind> ICode<TreatyKind>.Codes => List;
}
