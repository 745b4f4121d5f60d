using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>A scale on which something is rated as more or less likely.</summary>
[JsonConverter(typeof(TextConverter<RatingScale>))]
public sealed class RatingScale : Code<RatingScale>, ICode<RatingScale>
{
    private static readonly CodeList<RatingScale> List = new("a scale of ratings", static text => new(text), isClosed: true);

    private RatingScale(string text) : base(text) { }

    /// <summary>The credibility of the Admiralty (NATO) system, 1 to 6.</summary>
    public static RatingScale Admiralty { get; } = List["admiralty"];

    /// <summary>The words of likelihood of ICD 203.</summary>
    public static RatingScale Icd203 { get; } = List["icd-203"];

    /// <summary>Words of estimative probability.</summary>
    public static RatingScale Wep { get; } = List["wep"];

    /// <summary>A whole number from 0 to 100.</summary>
    public static RatingScale Percent { get; } = List["percent"];

    static CodeList<RatingScale> ICode<RatingScale>.Codes => List;
}
