using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>A scale on which something is rated as more or less likely.</summary>
[JsonConverter(typeof(TextConverter<RatingScale>))]
public sealed class RatingScale : Code<RatingScale>, ICode<RatingScale>
{
    private RatingScale(string text) : base(text)
    {
    }

    /// <summary>The credibility of the Admiralty (NATO) system, 1 to 6.</summary>
    public static RatingScale Admiralty { get; } = new("admiralty");

    /// <summary>The words of likelihood of ICD 203.</summary>
    public static RatingScale Icd203 { get; } = new("icd-203");

    /// <summary>Words of estimative probability.</summary>
    public static RatingScale Wep { get; } = new("wep");

    /// <summary>A whole number from 0 to 100.</summary>
    public static RatingScale Percent { get; } = new("percent");

    /// <inheritdoc/>
    public static ImmutableArray<RatingScale> All { get; } =
    [
        Admiralty,
        Icd203,
        Wep,
        Percent,
    ];

    static string ITextForm<RatingScale>.Called => "a scale of ratings";

    static RatingScale? ICode<RatingScale>.Unlisted(string text) => null;
}
