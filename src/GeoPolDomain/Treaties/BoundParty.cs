using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>Whether one actor is bound by one instrument at a given time, and why.</summary>
public sealed class BoundParty
{
    internal BoundParty(TreatyId treaty, ActorId actor, Explained<Answer> explained, ImmutableArray<TreatyParty> records) =>
        (Treaty, Actor, Explained, Records) = (treaty, actor, explained, records);

    /// <summary>The instrument.</summary>
    public TreatyId Treaty { get; }

    /// <summary>The actor that has a part in the instrument.</summary>
    public ActorId Actor { get; }

    /// <summary>Whether the actor is bound.</summary>
    public Answer Answer => Explained.Value;

    /// <summary>The reasons for the answer, each with the record that it rests on.</summary>
    public ImmutableArray<Reason> Because => Explained.Because;

    /// <summary>The party records on which the answer rests, ordered by id.</summary>
    public ImmutableArray<TreatyParty> Records { get; }

    internal Explained<Answer> Explained { get; }

    /// <summary>Returns the actor, the instrument and the answer in one line.</summary>
    public override string ToString() => $"{Actor}, {Treaty}: {Answer.ToText()}";
}

/// <summary>How one actor is bound by one instrument through time.</summary>
/// <remarks>One <see cref="BoundParty"/> is kept for each stretch of days on which nothing changes.</remarks>
internal sealed class PartyHistory
{
    private readonly ImmutableArray<TreatyParty> records;
    private readonly ImmutableArray<BoundDays> spells;
    private readonly BoundParty?[] stretches;

    public PartyHistory(TreatyId treaty, ActorId actor, ImmutableArray<TreatyParty> records, Func<TreatyParty, BoundDays> daysOf)
    {
        Treaty = treaty;
        Actor = actor;
        this.records = records;
        spells = [.. records.Select(daysOf)];
        var days = new SortedSet<int>();
        foreach (var spell in spells)
            spell.Range.AddChanges(days);
        Changes = [.. days];
        stretches = new BoundParty?[Changes.Length + 1];
    }

    public TreatyId Treaty { get; }

    public ActorId Actor { get; }

    /// <summary>Whether the role of the actor in any of its records is one that binds.</summary>
    public bool MayBind => records.Any(one => one.Role.IsBound != Answer.No);

    /// <summary>The days on which anything changes, in ascending order.</summary>
    public ImmutableArray<int> Changes { get; }

    /// <summary>Returns whether the actor is bound on a day.</summary>
    public BoundParty On(int day)
    {
        var index = Changes.BinarySearch(day);
        var stretch = index >= 0 ? index + 1 : ~index;
        return stretches[stretch] ??= Find(day);
    }

    /// <summary>Returns whether the actor is bound on an unknown day between two days, both included.</summary>
    public BoundParty Over(int from, int to)
    {
        var first = On(from);
        if (from == to)
            return first;
        foreach (var day in Changes)
            if (day > from && day <= to && On(day) is var later && later.Answer != first.Answer)
                return new(Treaty, Actor, new(Answer.Unknown, [.. WhyOpen, .. first.Because, .. later.Because]), records);
        return first;
    }

    private static ImmutableArray<Reason> WhyOpen { get; } = [new("the time asked about can mean days with different answers")];

    private BoundParty Find(int day)
    {
        var answer = Answer.No;
        for (var i = 0; i < records.Length; i++)
            answer = answer.Or(AnswerOf(i, day));
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        for (var i = 0; i < records.Length; i++)
            if (AnswerOf(i, day) == answer)
                reasons.Add(Why(i, day));
        return new(Treaty, Actor, new(answer, reasons.ToImmutable()), records);
    }

    private Answer AnswerOf(int i, int day) => spells[i].Range.Holds(day).And(records[i].Role.IsBound);

    private Reason Why(int i, int day)
    {
        var (record, (range, since, ended)) = (records[i], spells[i]);
        if (record.Role.IsBound == Answer.No)
            return new($"{record.Role}, which is not bound", record);
        if (day > range.Last)
            return ended ?? new($"it was bound until then, {since}", record);
        if (day < range.First)
            return ended is not null && range.First == int.MaxValue ? ended : new($"it was not yet bound then: {since}", record);
        if (record.Role.IsBound == Answer.Unknown)
            return new($"{record.Role}, which may or may not be bound", record);
        return range.Holds(day) == Answer.Yes ? new($"{record.Role}, bound: {since}", record)
            : day < range.SureFirst ? new($"the dates leave open whether it was bound by then: {since}", record)
            : ended is not null ? ended with { Says = $"the dates leave open whether it was still bound then: {ended.Says}" }
            : new($"the dates leave open whether it was still bound then: {since}", record);
    }
}
