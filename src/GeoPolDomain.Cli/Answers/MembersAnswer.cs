using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Cli.Answers;

/// <summary>Who belongs to an organization at a time.</summary>
/// <param name="Organization">The organization.</param>
/// <param name="On">The time.</param>
/// <param name="Viewpoint">Whose view it is; null where nobody's was asked for.</param>
/// <param name="By">The legal step a membership is counted from; null for the start of its spell.</param>
/// <param name="Members">Those who are members, or may be.</param>
/// <param name="Others">Those who belong to it without being members: observers, associates.</param>
internal sealed record MembersAnswer(
    ActorId Organization,
    EdtfDate On,
    ActorId? Viewpoint,
    LegalStep? By,
    ImmutableArray<Member> Members,
    ImmutableArray<Member> Others)
{
    /// <summary>Asks the roster.</summary>
    public static MembersAnswer Of(Dataset data, ActorId organization, EdtfDate on, ActorId? viewpoint = null, LegalStep? by = null)
    {
        var roster = data.Memberships.Of(organization, viewpoint, by);
        // A spell that is over at the time, or counts from a later step, is no standing.
        var others = roster.Standing(on).Where(one => one.Answer == Answer.No && one.Status.CountsAsMember == Answer.No);
        return new(organization, on, viewpoint, by, roster.On(on), [.. others]);
    }
}
