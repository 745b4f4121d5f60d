using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Places;

/// <summary>How much of a place is meant.</summary>
[JsonConverter(typeof(TextConverter<PlaceExtent>))]
public sealed class PlaceExtent : Code<PlaceExtent>, ICode<PlaceExtent>
{
    private static readonly CodeList<PlaceExtent> List = new("an extent", static text => new(text));

    private PlaceExtent(string text) : base(text) { }

    /// <summary>All of it.</summary>
    public static PlaceExtent Whole { get; } = List["whole"];

    /// <summary>Some of it.</summary>
    public static PlaceExtent Part { get; } = List["part"];

    /// <summary>The source does not say how much.</summary>
    public static PlaceExtent NotStated { get; } = List["not-stated"];

    static CodeList<PlaceExtent> ICode<PlaceExtent>.Codes => List;
}
