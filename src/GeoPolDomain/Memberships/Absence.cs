using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Memberships;

/// <summary>
/// Explains why no membership is recorded for a time. The answer is no when a record gives a reason, and unknown otherwise.
/// </summary>
internal static class Absence
{
    public static Explained<Answer> Explain(Roster roster, MemberHistory? history, Completeness completeness, int from, int to)
    {
        var ended = Spells(history).Where(one => one.Range.Last < from).OrderByDescending(one => one.Range.Last).ToList();
        var later = Spells(history).Where(one => one.Range.First > to).OrderBy(one => one.Range.First).ToList();
        ImmutableArray<Reason> reasons =
        [
            .. ended.Where(one => IsReason(one.Membership)).Select(one => Ended(one.Membership, roster.StartingBy)),
            .. roster.StartingBy is { } step ? later.Select(one => NotYet(one.Membership, step)) : [],
            .. completeness.WhyAbsent(from, to),
        ];
        if (reasons.IsEmpty && completeness.WhyNonexistent(from, to) is { } nonexistent)
            reasons = [nonexistent];
        return reasons.Length > 0
            ? new(Answer.No, reasons)
            : new(
                Answer.Unknown,
                [
                    new Reason(
                        $"no membership in {roster.Organization} is recorded for then, "
                        + "and the dataset does not say that it holds all of them"),
                    .. ended.Select(one => Ended(one.Membership, roster.StartingBy)),
                    .. later.Take(1)
                        .Select(one => new Reason($"the next one recorded is: {Describe(one.Membership, null)}", one.Membership)),
                ]);
    }

    /// <summary>The answer of <see cref="Explain"/> for a day, without its reasons.</summary>
    /// <param name="roster">The members of the organization.</param>
    /// <param name="history">The memberships of the actor. Null when it has none.</param>
    /// <param name="ofOthers">The answer for an actor without any membership.</param>
    /// <param name="day">The day.</param>
    public static Answer Value(Roster roster, MemberHistory history, Answer ofOthers, int day)
    {
        if (ofOthers == Answer.No)
            return ofOthers;
        foreach (var (membership, range) in history.Spells)
            if ((range.Last < day && IsReason(membership)) || (range.First > day && roster.StartingBy is not null))
                return Answer.No;
        return Answer.Unknown;
    }

    // An ended membership is a reason for "no", with two exceptions: an observer or candidate may have become a member afterwards, and a
    // membership that was replaced went on in another record.
    private static bool IsReason(Membership ended) =>
        ended.Status.CountsAsMember != Answer.No && ended.End?.Reason != EndReason.Replaced;

    private static Reason Ended(Membership membership, LegalStep? step) =>
        new(membership.Status == MembershipStatus.Member
            ? $"its membership ran {Memberships.Spells.Describe(membership, step)}"
            : $"its time as {membership.Status} ran {Memberships.Spells.Describe(membership, step)}", membership);

    private static Reason NotYet(Membership membership, LegalStep step) =>
        new($"counted from the step '{step}', its membership had not begun: {Describe(membership, step)}", membership);

    private static string Describe(Membership membership, LegalStep? step) =>
        $"{membership.Status} {Memberships.Spells.Describe(membership, step)}";

    private static ImmutableArray<(Membership Membership, DayRange Range)> Spells(MemberHistory? history) => history?.Spells ?? [];
}
