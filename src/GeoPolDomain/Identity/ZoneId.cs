using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a zone.</summary>
[JsonConverter(typeof(TextConverter<ZoneId>))]
public sealed class ZoneId : Id<ZoneId>, IId<ZoneId>
{
    private ZoneId(string text) : base(text)
    {
    }

    static string ITextForm<ZoneId>.Called => "the id of a zone";

    static RecordKind IId<ZoneId>.Kind => RecordKind.Zone;

    static ZoneId IId<ZoneId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator ZoneId(string text) => Parse(text);
}
