using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>How everybody stands to one claim.</summary>
public sealed class Positions
{
    internal Positions(ClaimId claimId, Claim? claim, ImmutableArray<Position> all, ImmutableArray<StanceTaken> timeline, ImmutableArray<Statement> silences, ImmutableArray<ActorId> views)
    {
        ClaimId = claimId;
        Claim = claim;
        All = all;
        Timeline = timeline;
        Silences = silences;
        Views = views;
    }

    /// <summary>The id of the claim.</summary>
    public ClaimId ClaimId { get; }

    /// <summary>The claim; null where the dataset does not hold it.</summary>
    public Claim? Claim { get; }

    /// <summary>Every position: those who affirm first, then those who deny, doubt, condition and know nothing; within these the earliest first.</summary>
    public ImmutableArray<Position> All { get; }

    /// <summary>Every stance taken, the earliest first; those without a date last.</summary>
    public ImmutableArray<StanceTaken> Timeline { get; }

    /// <summary>Who kept silent, would not comment, or withheld a confirmation when the claim was put to them. From none of it a stance follows.</summary>
    public ImmutableArray<Statement> Silences { get; }

    /// <summary>Those in whose view alone there are further stances; ask again with each.</summary>
    public ImmutableArray<ActorId> Views { get; }

    /// <summary>Where one actor's stances differ, one after the other.</summary>
    public ImmutableArray<PositionChange> Changes =>
    [
        .. Timeline.Where(one => one.Actor is not null).GroupBy(one => one.Actor!).SelectMany(group => group.Zip(group.Skip(1), (before, after) => Change(group.Key, before, after)))
            .OfType<PositionChange>(),
    ];

    /// <summary>Those who take one stance.</summary>
    public ImmutableArray<Position> Of(StanceKind stance) => [.. All.Where(position => position.Stance == stance)];

    /// <summary>The positions of one actor, or taken on its behalf.</summary>
    public ImmutableArray<Position> Of(ActorId actor) => [.. All.Where(position => position.Actor == actor)];

    /// <summary>The claim, every position with its statements, every change and every silence, in words.</summary>
    public string Describe()
    {
        var lines = new List<string> { $"{ClaimId}: {Claim?.Text ?? "the dataset does not hold this claim"}" };
        lines.AddRange(All.Select(one => one.Describe()));
        lines.AddRange(Changes.Select(one => one.Describe()));
        lines.AddRange(Silences.Select(one => $"from this no stance follows: {one.Describe()}"));
        if (All.IsEmpty)
            lines.Add("nobody is recorded as taking a position on it");
        if (!Views.IsEmpty)
            lines.Add($"further stances in the view of {string.Join(", ", Views)}");
        return string.Join('\n', lines);
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();

    private static PositionChange? Change(ActorId actor, StanceTaken before, StanceTaken after)
    {
        if (before.Stance == after.Stance)
            return null;
        var isLater = before.When is { } first && after.When is { } second ? first.IsBefore(second) : Answer.Unknown;
        return new PositionChange(actor, before, after, isLater);
    }
}

/// <summary>Two stances of one actor on one claim that differ, one after the other.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="From">The stance that stands before.</param>
/// <param name="To">The stance that stands after.</param>
/// <param name="IsLater">Whether the second was surely taken on a later day. Where it was not, the actor may have spoken with two voices at once.</param>
public sealed record PositionChange(ActorId Actor, StanceTaken From, StanceTaken To, Answer IsLater)
{
    /// <summary>Who changed from which stance to which, and whether that is a change or two voices.</summary>
    public string Describe() =>
        $"{Actor}: {From.Stance.ToText()} ({From.Statement.Id}), then {To.Stance.ToText()} ({To.Statement.Id})"
        + IsLater switch { Answer.Yes => "", Answer.No => "; on the same days, by two voices", _ => "; which came first is not known" };

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
