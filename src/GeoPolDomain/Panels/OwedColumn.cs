using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;

namespace GeoPolDomain.Panels;

/// <summary>One obligation as a column: which states owe it, to which states it is owed, and when.</summary>
/// <remarks>
/// Whether one state owes the obligation to another is whether the one is bound and the other benefits, so each state has its own bits.
/// Only a suspension may concern one pair alone; the pairs of a state that has one are asked for one by one.
/// </remarks>
internal sealed class OwedColumn
{
    private readonly Duty duty;
    private readonly ImmutableArray<(ActorId Id, int State)> by;
    private readonly ImmutableArray<(ActorId Id, int State)> to;
    private readonly ImmutableArray<(OwedHistory History, int By, int To)> suspended;
    private readonly ImmutableArray<int> changes;

    public OwedColumn(Duty duty, StateSystem states)
    {
        this.duty = duty;
        var (from, towards) = (duty.From.Select(WithIndex).Where(IsState), duty.Towards.Select(WithIndex).Where(IsState));
        HashSet<ActorId> limited = [.. duty.Suspensions.Select(one => one.Of)];
        by = [.. from.Where(one => !limited.Contains(one.Id))];
        to = [.. towards.Where(one => !limited.Contains(one.Id))];
        suspended =
        [
            .. from.SelectMany(one => towards, (one, other) => (One: one, Other: other))
                .Where(pair => pair.One.Id != pair.Other.Id && (limited.Contains(pair.One.Id) || limited.Contains(pair.Other.Id)))
                .Select(pair => (duty.Between(pair.One.Id, pair.Other.Id), pair.One.State, pair.Other.State)),
        ];
        var days = new SortedSet<int>(by.Concat(to).SelectMany(one => duty.ChangesFor(one.Id)));
        duty.During?.AddChanges(days);
        changes = [.. days];

        (ActorId Id, int State) WithIndex(ActorId id) => (id, states.IndexOf(id));

        bool IsState((ActorId Id, int State) one) => one.State >= 0;
    }

    /// <summary>Whether some state may owe it to another at any time.</summary>
    public bool IsBetweenStates => (!by.IsEmpty && !to.IsEmpty) || !suspended.IsEmpty;

    /// <summary>Sets the bits of the states, each day without a change for itself in a layer.</summary>
    public void Set(TieBits owing, TieBits owed, int column, DayWindow window)
    {
        var layer = 0;
        foreach (var day in window.Days(changes))
        {
            var during = duty.During?.Holds(day) ?? Answer.Yes;
            if (during == Answer.No)
                continue;
            foreach (var (id, state) in by)
                owing.Set(layer, state, column, duty.Binds(id, day).Value.And(during));
            foreach (var (id, state) in to)
                owed.Set(layer, state, column, duty.Benefits(id, day).Value);
            layer++;
        }
    }

    /// <summary>Adds the answers for the pairs that a suspension may concern.</summary>
    public void AddSuspended(Dictionary<(int By, int To), Answer> answers, DayWindow window)
    {
        foreach (var (history, one, other) in suspended)
        {
            var answer = Answer.No;
            foreach (var day in window.Days(history.Changes))
                answer = answer.Or(history.AnswerOn(day));
            if (answer != Answer.No)
                answers[(one, other)] = answers.GetValueOrDefault((one, other), Answer.No).Or(answer);
        }
    }

    /// <summary>Returns the pairs that have the obligation between them on a day, and how long.</summary>
    public IEnumerable<(int By, int To, Answer Answer, SureRun Run)> Pairs(int day)
    {
        if (duty.During?.Holds(day) == Answer.No)
            yield break;
        foreach (var (history, one, other) in suspended)
            if (history.AnswerOn(day) is not Answer.No and var answer)
                yield return (one, other, answer, RunOf(history, day));
        foreach (var one in by.Where(one => duty.Binds(one.Id, day).Value != Answer.No))
            foreach (var other in to.Where(other => other != one))
                if (duty.Between(one.Id, other.Id) is var history && history.AnswerOn(day) is not Answer.No and var answer)
                    yield return (one.State, other.State, answer, RunOf(history, day));
    }

    private static SureRun RunOf(OwedHistory history, int day)
    {
        var (first, last) = history.RunAround(day);
        return new(first, last);
    }
}
