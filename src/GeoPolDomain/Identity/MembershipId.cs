using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a membership.</summary>
[JsonConverter(typeof(TextConverter<MembershipId>))]
public sealed class MembershipId : Id<MembershipId>, IId<MembershipId>
{
    private MembershipId(string text) : base(text)
    {
    }

    static string ITextForm<MembershipId>.Called => "the id of a membership";

    static RecordKind IId<MembershipId>.Kind => RecordKind.Membership;

    static MembershipId IId<MembershipId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator MembershipId(string text) => Parse(text);
}
