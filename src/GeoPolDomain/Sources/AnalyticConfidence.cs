using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>How sure the judge is, apart from how likely the thing is (ICD 203).</summary>
[JsonConverter(typeof(TextConverter<AnalyticConfidence>))]
public sealed class AnalyticConfidence : Code<AnalyticConfidence>, ICode<AnalyticConfidence>
{
    private static readonly CodeList<AnalyticConfidence> List = new("an analytic confidence", static text => new(text), isClosed: true);

    private AnalyticConfidence(string text) : base(text) { }

    /// <summary>Low confidence.</summary>
    public static AnalyticConfidence Low { get; } = List["low"];

    /// <summary>Moderate confidence.</summary>
    public static AnalyticConfidence Moderate { get; } = List["moderate"];

    /// <summary>High confidence.</summary>
    public static AnalyticConfidence High { get; } = List["high"];

    static CodeList<AnalyticConfidence> ICode<AnalyticConfidence>.Codes => List;
}
