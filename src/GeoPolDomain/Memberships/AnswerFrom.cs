using System.Collections.Immutable;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Memberships;

/// <summary>An answer that holds from a day on, until the next answer in a list of such answers.</summary>
/// <param name="Day">The first day on which the answer holds. Null means that it holds from the beginning of time.</param>
/// <param name="Answer">The answer.</param>
public readonly record struct AnswerFrom(LocalDate? Day, Answer Answer)
{
    // On each day the answer is that of Roster.Contains; the reasons are left out.
    internal static ImmutableArray<AnswerFrom> Of(Roster roster, MemberHistory? history, ImmutableArray<int> changes)
    {
        var found = ImmutableArray.CreateBuilder<AnswerFrom>();
        foreach (var day in changes.Prepend(int.MinValue))
        {
            var ofOthers = roster.OfOthers(day);
            var answer = history is null ? ofOthers : history.On(day)?.Answer ?? Absence.Value(roster, history, ofOthers, day);
            if (found.Count == 0 || found[^1].Answer != answer)
                found.Add(new(DayNumber.ToLocalDate(day), answer));
        }

        return found.ToImmutable();
    }
}
