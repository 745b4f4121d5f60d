using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a claim.</summary>
[JsonConverter(typeof(TextConverter<ClaimId>))]
public sealed class ClaimId : Id<ClaimId>, IId<ClaimId>
{
    private ClaimId(string text) : base(text)
    {
    }

    static string ITextForm<ClaimId>.Called => "the id of a claim";

    static RecordKind IId<ClaimId>.Kind => RecordKind.Claim;

    static ClaimId IId<ClaimId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator ClaimId(string text) => Parse(text);
}
