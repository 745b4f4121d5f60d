using System.Collections.Immutable;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using Relation = GeoPolDomain.Actors.Relation;

namespace GeoPolDomain.Ties;

/// <summary>How two actors share an organization through time.</summary>
internal sealed class OrganizationHistory(Roster roster, ActorId first, ActorId second)
    : TieHistory([.. roster.ChangesFor(first), .. roster.ChangesFor(second)])
{
    public override Answer AnswerOn(int day) => AnswerOf(first, day).And(AnswerOf(second, day));

    public override Tie? At(int from, int to) =>
        roster.MemberAt(first, from, to) is { } one && roster.MemberAt(second, from, to) is { } other
        && one.Answer.And(other.Answer) != Answer.No
            ? new SharedOrganization(this, from, one, other)
            : null;

    private Answer AnswerOf(ActorId actor, int day) => roster.MemberAt(actor, day, day)?.Answer ?? Answer.No;
}

/// <summary>How two actors share an instrument through time.</summary>
internal sealed class TreatyHistory(PartyHistory first, PartyHistory second) : TieHistory([.. first.Changes, .. second.Changes])
{
    public override Answer AnswerOn(int day) => first.On(day).Answer.And(second.On(day).Answer);

    public override Tie? At(int from, int to) =>
        (first.Over(from, to), second.Over(from, to)) is var (one, other) && one.Answer.And(other.Answer) != Answer.No
            ? new SharedTreaty(this, from, one, other)
            : null;
}

/// <summary>How a relation holds through time.</summary>
internal sealed class RelationHistory(Relation relation) : TieHistory(EdtfDays.ChangesOf(EdtfDays.Of(relation.During)))
{
    private readonly DayRange range = EdtfDays.Of(relation.During);

    public override Answer AnswerOn(int day) => range.Holds(day);

    public override Tie? At(int from, int to) =>
        AnswerOver(from, to) is not Answer.No and var answer ? new HeldRelation(this, from, relation, answer) : null;
}

/// <summary>How two actors contribute to a force through time.</summary>
internal sealed class ForceHistory : TieHistory
{
    private readonly ForceId force;
    private readonly ImmutableArray<(Contribution Contribution, DayRange Range)> first;
    private readonly ImmutableArray<(Contribution Contribution, DayRange Range)> second;

    public ForceHistory(ForceId force, ImmutableArray<Contribution> first, ImmutableArray<Contribution> second)
        : base(first.Concat(second).SelectMany(one => EdtfDays.ChangesOf(EdtfDays.Of(one.When))))
    {
        this.force = force;
        this.first = [.. first.Select(one => (one, EdtfDays.Of(one.When)))];
        this.second = [.. second.Select(one => (one, EdtfDays.Of(one.When)))];
    }

    public override Answer AnswerOn(int day) => Any(first, day).And(Any(second, day));

    public override Tie? At(int from, int to) => AnswerOver(from, to) is not Answer.No and var answer
        ? new SharedForce(
            this,
            from,
            force,
            answer,
            [
                .. first.Concat(second)
                    .Where(one => one.Range.First <= to && one.Range.Last >= from)
                    .Select(one => one.Contribution),
            ])
        : null;

    private static Answer Any(ImmutableArray<(Contribution Contribution, DayRange Range)> contributions, int day)
    {
        var any = Answer.No;
        foreach (var (_, range) in contributions)
            any = any.Or(range.Holds(day));
        return any;
    }
}

/// <summary>The days of a time that may be a date, an interval or not recorded.</summary>
internal static class EdtfDays
{
    public static DayRange Of(EdtfValue? time) => time switch
    {
        null => new(int.MinValue, int.MaxValue, int.MaxValue, int.MinValue),
        EdtfInterval interval => DayRange.Of(interval),
        _ when time.EarliestDay == time.LatestDay => new(time.EarliestDay, time.LatestDay, time.EarliestDay, time.LatestDay),
        _ => new(time.EarliestDay, time.LatestDay, int.MaxValue, int.MinValue),
    };

    public static SortedSet<int> ChangesOf(in DayRange range)
    {
        var days = new SortedSet<int>();
        range.AddChanges(days);
        return days;
    }
}
