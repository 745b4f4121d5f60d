using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;
using Relation = GeoPolDomain.Actors.Relation;

namespace GeoPolDomain.Ties;

/// <summary>One thing that ties two actors at a time: an organization, a treaty, an obligation, a relation or a force.</summary>
public abstract class Tie
{
    private readonly TieHistory history;
    private readonly int day;

    private protected Tie(TieHistory history, int day, Answer answer)
    {
        this.history = history;
        this.day = day;
        Answer = answer;
    }

    /// <summary>Whether the tie holds at the time: yes or unknown, because a tie that does not hold is not listed.</summary>
    public Answer Answer { get; }

    /// <summary>The reasons for the answer, each with the record that it rests on.</summary>
    public abstract ImmutableArray<Reason> Because { get; }

    /// <summary>The first day of the days in a row that have this answer. Null when no first day is known.</summary>
    public LocalDate? Since => DayNumber.ToLocalDate(history.RunAround(day).First);

    /// <summary>The last day of the days in a row that have this answer. Null when no last day is known.</summary>
    public LocalDate? Until => DayNumber.ToLocalDate(history.RunAround(day).Last);

    /// <summary>Describes what ties, since when and until when, in one line.</summary>
    public sealed override string ToString() =>
        $"{Name}: {Answer.ToText()}{(Since is { } since ? $" since {EdtfDate.On(since)}" : "")}"
        + $"{(Until is { } until ? $" until {EdtfDate.On(until)}" : "")}";

    private protected abstract string Name { get; }
}

/// <summary>An organization that both actors are members of.</summary>
public sealed class SharedOrganization : Tie
{
    internal SharedOrganization(TieHistory history, int day, Member first, Member second)
        : base(history, day, first.Answer.And(second.Answer)) => (First, Second) = (first, second);

    /// <summary>The organization.</summary>
    public ActorId Organization => First.Organization;

    /// <summary>How the first actor belongs to it.</summary>
    public Member First { get; }

    /// <summary>How the second actor belongs to it.</summary>
    public Member Second { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Reason> Because => [.. First.Because, .. Second.Because];

    private protected override string Name => Organization.ToString();
}

/// <summary>An instrument by which both actors are bound.</summary>
public sealed class SharedTreaty : Tie
{
    internal SharedTreaty(TieHistory history, int day, BoundParty first, BoundParty second)
        : base(history, day, first.Answer.And(second.Answer)) => (First, Second) = (first, second);

    /// <summary>The instrument.</summary>
    public TreatyId Treaty => First.Treaty;

    /// <summary>How the first actor is bound by it.</summary>
    public BoundParty First { get; }

    /// <summary>How the second actor is bound by it.</summary>
    public BoundParty Second { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Reason> Because => [.. First.Because, .. Second.Because];

    private protected override string Name => Treaty.ToString();
}

/// <summary>An obligation that one actor owes to the other, whether or not the case for it has come.</summary>
public sealed class OwedObligation : Tie
{
    private readonly Explained<Answer> explained;

    internal OwedObligation(OwedHistory history, int day, Explained<Answer> explained) : base(history, day, explained.Value)
    {
        this.explained = explained;
        Obligation = history.Duty.Obligation;
        (From, To) = (history.From, history.To);
    }

    /// <summary>The obligation.</summary>
    public Obligation Obligation { get; }

    /// <summary>The actor that owes it.</summary>
    public ActorId From { get; }

    /// <summary>The actor to which it is owed.</summary>
    public ActorId To { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Reason> Because => explained.Because;

    private protected override string Name => $"{From} owes {To} {Obligation.Kind} ({Obligation.Id})";
}

/// <summary>A relation of one actor to the other that a source tells.</summary>
public sealed class HeldRelation : Tie
{
    internal HeldRelation(TieHistory history, int day, Relation relation, Answer answer) : base(history, day, answer) => Relation = relation;

    /// <summary>The relation.</summary>
    public Relation Relation { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Reason> Because =>
        [new(Relation.During is { } during ? $"{Relation.Kind} {during}" : $"{Relation.Kind}; when is not recorded", Relation)];

    private protected override string Name => $"{Relation.From}, {Relation.Kind}: {Relation.To}";
}

/// <summary>A force to which both actors contribute.</summary>
public sealed class SharedForce : Tie
{
    internal SharedForce(TieHistory history, int day, ForceId force, Answer answer, ImmutableArray<Contribution> contributions)
        : base(history, day, answer) => (Force, Contributions) = (force, contributions);

    /// <summary>The force.</summary>
    public ForceId Force { get; }

    /// <summary>What both contribute, or may contribute, at the time.</summary>
    public ImmutableArray<Contribution> Contributions { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Reason> Because => [.. Contributions.Select(one => new Reason($"contributes {one.When}", one))];

    private protected override string Name => Force.ToString();
}
