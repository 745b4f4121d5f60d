using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>How far an instrument has come.</summary>
[JsonConverter(typeof(TextConverter<TreatyStage>))]
public sealed class TreatyStage : Code<TreatyStage>, ICode<TreatyStage>
{
    private static readonly CodeList<TreatyStage> List = new("a stage of an instrument", static text => new(text));

    private TreatyStage(string text) : base(text) { }

    /// <summary>Spoken of only; nobody has drafted it.</summary>
    public static TreatyStage Hypothetical { get; } = List["hypothetical"];

    /// <summary>Drafted, not yet adopted.</summary>
    public static TreatyStage Draft { get; } = List["draft"];

    /// <summary>Adopted or signed.</summary>
    public static TreatyStage Adopted { get; } = List["adopted"];

    /// <summary>In force.</summary>
    public static TreatyStage InForce { get; } = List["in-force"];

    /// <summary>No longer in force.</summary>
    public static TreatyStage Ended { get; } = List["ended"];

    static CodeList<TreatyStage> ICode<TreatyStage>.Codes => List;
}
