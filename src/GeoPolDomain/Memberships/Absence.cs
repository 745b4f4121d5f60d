using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Memberships;

/// <summary>What may be concluded where no membership is recorded for a time: no, for a reason, or nothing.</summary>
internal static class Absence
{
    public static Explained<Answer> Explain(ActorId organization, ImmutableArray<Membership> own, ImmutableArray<Coverage> coverage, int from, int to)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        foreach (var ended in own.Where(one => one.Spell.LatestDay < from).OrderByDescending(one => one.Spell.LatestDay))
            reasons.Add(new Reason($"its membership ran {Spells.Describe(ended)}", ended));
        foreach (var complete in coverage)
            if (Covers(complete, organization, from, to))
                reasons.Add(new Reason(
                    complete.During is { } during
                        ? $"the dataset holds all memberships of {organization} for {during}, and none for then"
                        : $"the dataset holds all memberships of {organization}, and none for then",
                    complete));
        return reasons.Count > 0
            ? new(Answer.No, reasons.ToImmutable())
            : new(Answer.Unknown, [new Reason($"no membership in {organization} is recorded for then, and the dataset does not say that it holds all of them")]);
    }

    private static bool Covers(Coverage coverage, ActorId organization, int from, int to) =>
        coverage.Of == RecordKind.Membership
        && (coverage.About.IsEmpty || coverage.About.Contains(organization.Key))
        && (coverage.During is not { } during || (during.SureFirstDay <= from && to <= during.SureLastDay));
}
