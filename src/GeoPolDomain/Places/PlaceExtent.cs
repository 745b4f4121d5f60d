using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Places;

/// <summary>How much of a place is meant.</summary>
[JsonConverter(typeof(TextConverter<PlaceExtent>))]
public sealed class PlaceExtent : Code<PlaceExtent>, ICode<PlaceExtent>
{
    private PlaceExtent(string text) : base(text)
    {
    }

    /// <summary>All of it.</summary>
    public static PlaceExtent Whole { get; } = new("whole");

    /// <summary>Some of it.</summary>
    public static PlaceExtent Part { get; } = new("part");

    /// <summary>The source does not say how much.</summary>
    public static PlaceExtent NotStated { get; } = new("not-stated");

    /// <inheritdoc/>
    public static ImmutableArray<PlaceExtent> All { get; } =
    [
        Whole,
        Part,
        NotStated,
    ];

    static string ITextForm<PlaceExtent>.Called => "an extent";

    static PlaceExtent? ICode<PlaceExtent>.Unlisted(string text) => new(text);
}
