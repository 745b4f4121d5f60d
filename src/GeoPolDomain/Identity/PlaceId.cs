using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a place.</summary>
[JsonConverter(typeof(TextConverter<PlaceId>))]
public sealed class PlaceId : Id<PlaceId>, IId<PlaceId>
{
    private PlaceId(string text) : base(text)
    {
    }

    static string ITextForm<PlaceId>.Called => "the id of a place";

    static RecordKind IId<PlaceId>.Kind => RecordKind.Place;

    static PlaceId IId<PlaceId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator PlaceId(string text) => Parse(text);
}
