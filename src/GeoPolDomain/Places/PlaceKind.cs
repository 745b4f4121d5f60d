using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Places;

/// <summary>What kind of place it is.</summary>
[JsonConverter(typeof(TextConverter<PlaceKind>))]
public sealed class PlaceKind : Code<PlaceKind>, ICode<PlaceKind>
{
    private PlaceKind(string text) : base(text)
    {
    }

    /// <summary>A region of several states.</summary>
    public static PlaceKind WorldRegion { get; } = new("world-region");

    /// <summary>The territory of a state.</summary>
    public static PlaceKind Country { get; } = new("country");

    /// <summary>A part of a state without borders in law.</summary>
    public static PlaceKind Region { get; } = new("region");

    /// <summary>A first-level division of a state.</summary>
    public static PlaceKind Province { get; } = new("province");

    /// <summary>A lower division.</summary>
    public static PlaceKind District { get; } = new("district");

    /// <summary>A town or city.</summary>
    public static PlaceKind City { get; } = new("city");

    /// <summary>Any other named area.</summary>
    public static PlaceKind Area { get; } = new("area");

    /// <inheritdoc/>
    public static ImmutableArray<PlaceKind> All { get; } =
    [
        WorldRegion,
        Country,
        Region,
        Province,
        District,
        City,
        Area,
    ];

    static string ITextForm<PlaceKind>.Called => "a kind of place";

    static PlaceKind? ICode<PlaceKind>.Unlisted(string text) => new(text);
}
