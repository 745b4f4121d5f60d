using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>What kind of instrument it is.</summary>
[JsonConverter(typeof(TextConverter<TreatyKind>))]
public sealed class TreatyKind : Code<TreatyKind>, ICode<TreatyKind>
{
    private TreatyKind(string text) : base(text)
    {
    }

    /// <summary>A treaty, convention or agreement.</summary>
    public static TreatyKind Treaty { get; } = new("treaty");

    /// <summary>A protocol to another instrument.</summary>
    public static TreatyKind Protocol { get; } = new("protocol");

    /// <summary>An amendment of another instrument.</summary>
    public static TreatyKind Amendment { get; } = new("amendment");

    /// <summary>The founding statute of an organization.</summary>
    public static TreatyKind Charter { get; } = new("charter");

    /// <summary>A memorandum of understanding.</summary>
    public static TreatyKind Memorandum { get; } = new("memorandum");

    /// <summary>A declaration.</summary>
    public static TreatyKind Declaration { get; } = new("declaration");

    /// <summary>An exchange of notes.</summary>
    public static TreatyKind ExchangeOfNotes { get; } = new("exchange-of-notes");

    /// <summary>A resolution of an organ.</summary>
    public static TreatyKind Resolution { get; } = new("resolution");

    /// <summary>A strategy or programme.</summary>
    public static TreatyKind Strategy { get; } = new("strategy");

    /// <summary>A class of instruments spoken of together, none of them named.</summary>
    public static TreatyKind Class { get; } = new("class");

    /// <inheritdoc/>
    public static ImmutableArray<TreatyKind> All { get; } =
    [
        Treaty,
        Protocol,
        Amendment,
        Charter,
        Memorandum,
        Declaration,
        ExchangeOfNotes,
        Resolution,
        Strategy,
        Class,
    ];

    static string ITextForm<TreatyKind>.Called => "a kind of instrument";

    static TreatyKind? ICode<TreatyKind>.Unlisted(string text) => new(text);
}
