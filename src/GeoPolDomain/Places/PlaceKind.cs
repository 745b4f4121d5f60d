using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Places;

/// <summary>What kind of place it is.</summary>
[JsonConverter(typeof(TextConverter<PlaceKind>))]
public sealed class PlaceKind : Code<PlaceKind>, ICode<PlaceKind>
{
    private static readonly CodeList<PlaceKind> List = new("a kind of place", static text => new(text));

    private PlaceKind(string text) : base(text) { }

    /// <summary>A region of several states.</summary>
    public static PlaceKind WorldRegion { get; } = List["world-region"];

    /// <summary>The territory of a state.</summary>
    public static PlaceKind Country { get; } = List["country"];

    /// <summary>A part of a state without borders in law.</summary>
    public static PlaceKind Region { get; } = List["region"];

    /// <summary>A first-level division of a state.</summary>
    public static PlaceKind Province { get; } = List["province"];

    /// <summary>A lower division.</summary>
    public static PlaceKind District { get; } = List["district"];

    /// <summary>A town or city.</summary>
    public static PlaceKind City { get; } = List["city"];

    /// <summary>Any other named area.</summary>
    public static PlaceKind Area { get; } = List["area"];

    static CodeList<PlaceKind> ICode<PlaceKind>.Codes => List;
}
