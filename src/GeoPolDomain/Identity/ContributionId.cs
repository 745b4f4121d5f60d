using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a contribution to a force.</summary>
[JsonConverter(typeof(TextConverter<ContributionId>))]
public sealed class ContributionId : Id<ContributionId>, IId<ContributionId>
{
    private ContributionId(string text) : base(text)
    {
    }

    static string ITextForm<ContributionId>.Called => "the id of a contribution";

    static RecordKind IId<ContributionId>.Kind => RecordKind.Contribution;

    static ContributionId IId<ContributionId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator ContributionId(string text) => Parse(text);
}
