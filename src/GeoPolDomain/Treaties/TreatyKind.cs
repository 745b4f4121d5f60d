using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>What kind of instrument it is.</summary>
[JsonConverter(typeof(TextConverter<TreatyKind>))]
public sealed class TreatyKind : Code<TreatyKind>, ICode<TreatyKind>
{
    private static readonly CodeList<TreatyKind> List = new("a kind of instrument", static text => new(text));

    private TreatyKind(string text) : base(text) { }

    /// <summary>A treaty, convention or agreement.</summary>
    public static TreatyKind Treaty { get; } = List["treaty"];

    /// <summary>A protocol to another instrument.</summary>
    public static TreatyKind Protocol { get; } = List["protocol"];

    /// <summary>An amendment of another instrument.</summary>
    public static TreatyKind Amendment { get; } = List["amendment"];

    /// <summary>The founding statute of an organization.</summary>
    public static TreatyKind Charter { get; } = List["charter"];

    /// <summary>A memorandum of understanding.</summary>
    public static TreatyKind Memorandum { get; } = List["memorandum"];

    /// <summary>A declaration.</summary>
    public static TreatyKind Declaration { get; } = List["declaration"];

    /// <summary>An exchange of notes.</summary>
    public static TreatyKind ExchangeOfNotes { get; } = List["exchange-of-notes"];

    /// <summary>A resolution of an organ.</summary>
    public static TreatyKind Resolution { get; } = List["resolution"];

    /// <summary>A strategy or programme.</summary>
    public static TreatyKind Strategy { get; } = List["strategy"];

    /// <summary>A class of instruments spoken of together, none of them named.</summary>
    public static TreatyKind Class { get; } = List["class"];

    static CodeList<TreatyKind> ICode<TreatyKind>.Codes => List;
}
