using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a party's part in a treaty.</summary>
[JsonConverter(typeof(TextConverter<TreatyPartyId>))]
public sealed class TreatyPartyId : Id<TreatyPartyId>, IId<TreatyPartyId>
{
    private TreatyPartyId(string text) : base(text)
    {
    }

    static string ITextForm<TreatyPartyId>.Called => "the id of a treaty party";

    static RecordKind IId<TreatyPartyId>.Kind => RecordKind.TreatyParty;

    static TreatyPartyId IId<TreatyPartyId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator TreatyPartyId(string text) => Parse(text);
}
