using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a treaty or other instrument.</summary>
[JsonConverter(typeof(TextConverter<TreatyId>))]
public sealed class TreatyId : Id<TreatyId>, IId<TreatyId>
{
    private TreatyId(string text) : base(text)
    {
    }

    static string ITextForm<TreatyId>.Called => "the id of a treaty";

    static RecordKind IId<TreatyId>.Kind => RecordKind.Treaty;

    static TreatyId IId<TreatyId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator TreatyId(string text) => Parse(text);
}
