using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>How sure the judge is, apart from how likely the thing is (ICD 203).</summary>
[JsonConverter(typeof(TextConverter<AnalyticConfidence>))]
public sealed class AnalyticConfidence : Code<AnalyticConfidence>, ICode<AnalyticConfidence>
{
    private AnalyticConfidence(string text) : base(text)
    {
    }

    /// <summary>Low confidence.</summary>
    public static AnalyticConfidence Low { get; } = new("low");

    /// <summary>Moderate confidence.</summary>
    public static AnalyticConfidence Moderate { get; } = new("moderate");

    /// <summary>High confidence.</summary>
    public static AnalyticConfidence High { get; } = new("high");

    /// <inheritdoc/>
    public static ImmutableArray<AnalyticConfidence> All { get; } =
    [
        Low,
        Moderate,
        High,
    ];

    static string ITextForm<AnalyticConfidence>.Called => "an analytic confidence";

    static AnalyticConfidence? ICode<AnalyticConfidence>.Unlisted(string text) => null;
}
