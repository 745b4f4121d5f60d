using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Memberships;

/// <summary>
/// What the dataset says of actors without a membership in an organization: it holds all memberships for a time, or the organization does
/// not exist then.
/// </summary>
/// <param name="organization">The organization.</param>
/// <param name="coverage">The promises of the dataset.</param>
/// <param name="record">The record of the organization. Null when the dataset does not hold it.</param>
internal sealed class Completeness(ActorId organization, ImmutableArray<Coverage> coverage, Actor? record)
{
    private readonly ImmutableArray<Coverage> coverage =
        [.. coverage.Where(one => one.Of == RecordKind.Membership && (one.About.IsEmpty || one.About.Contains(organization.Key)))];

    /// <summary>Whether an actor without any membership is a member on a day: no where there is a reason, and otherwise unknown.</summary>
    public Answer OfOthers(int day)
    {
        foreach (var one in coverage)
            if (one.Spans(day, day))
                return Answer.No;
        return IsNonexistent(day, day) ? Answer.No : Answer.Unknown;
    }

    /// <summary>Gives the reasons why no membership exists on any day of a period.</summary>
    public IEnumerable<Reason> WhyAbsent(int from, int to) =>
        Coverage.WhyAbsent(coverage, RecordKind.Membership, organization.Key, (from, to), $"all memberships in {organization}");

    /// <summary>Gives the reason why the organization has no members on any day of a period: it does not exist then by any list.</summary>
    public Reason? WhyNonexistent(int from, int to)
    {
        if (!IsNonexistent(from, to))
            return null;
        var periods = string.Join(" and ", record!.Existence.Select(one => one.Period));
        return new($"{organization} did not exist then: it existed {periods}", record);
    }

    private bool IsNonexistent(int from, int to) => record is not null && record.IsSurelyAbsent(from, to);

    /// <summary>Adds to a collection the days on which <see cref="OfOthers"/> may change.</summary>
    public void AddChanges(ICollection<int> days)
    {
        foreach (var one in coverage)
            if (one.During is { } during)
                DayRange.Of(during).AddChanges(days);
        foreach (var one in record is null ? [] : record.Existence)
            DayRange.Of(one.Period).AddChanges(days);
    }
}
