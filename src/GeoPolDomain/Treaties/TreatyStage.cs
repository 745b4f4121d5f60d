using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>How far an instrument has come.</summary>
[JsonConverter(typeof(TextConverter<TreatyStage>))]
public sealed class TreatyStage : Code<TreatyStage>, ICode<TreatyStage>
{
    private TreatyStage(string text) : base(text)
    {
    }

    /// <summary>Spoken of only; nobody has drafted it.</summary>
    public static TreatyStage Hypothetical { get; } = new("hypothetical");

    /// <summary>Drafted, not yet adopted.</summary>
    public static TreatyStage Draft { get; } = new("draft");

    /// <summary>Adopted or signed.</summary>
    public static TreatyStage Adopted { get; } = new("adopted");

    /// <summary>In force.</summary>
    public static TreatyStage InForce { get; } = new("in-force");

    /// <summary>No longer in force.</summary>
    public static TreatyStage Ended { get; } = new("ended");

    /// <inheritdoc/>
    public static ImmutableArray<TreatyStage> All { get; } =
    [
        Hypothetical,
        Draft,
        Adopted,
        InForce,
        Ended,
    ];

    static string ITextForm<TreatyStage>.Called => "a stage of an instrument";

    static TreatyStage? ICode<TreatyStage>.Unlisted(string text) => new(text);
}
