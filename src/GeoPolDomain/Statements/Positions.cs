using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>The positions of all actors on one claim.</summary>
public sealed class Positions
{
    internal Positions(
        ClaimId claimId,
        Claim? claim,
        ImmutableArray<Position> all,
        ImmutableArray<StanceTaken> timeline,
        ImmutableArray<Statement> silences,
        ImmutableArray<ActorId> views)
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

    /// <summary>The claim. Null when the dataset does not hold it.</summary>
    public Claim? Claim { get; }

    /// <summary>
    /// All positions. Affirming positions come first, then denying, doubting, conditional and know-nothing ones. Within one stance the
    /// earliest position comes first.
    /// </summary>
    public ImmutableArray<Position> All { get; }

    /// <summary>All stances taken, earliest first. Stances without a date come last.</summary>
    public ImmutableArray<StanceTaken> Timeline { get; }

    /// <summary>
    /// The statements in which somebody kept silent, declined to comment, or withheld a confirmation or approval when asked about the
    /// claim. No stance follows from them.
    /// </summary>
    public ImmutableArray<Statement> Silences { get; }

    /// <summary>The actors in whose own view further stances are recorded. Ask again with each of them as the viewpoint.</summary>
    public ImmutableArray<ActorId> Views { get; }

    /// <summary>The pairs of consecutive stances of one actor that differ.</summary>
    public ImmutableArray<PositionChange> Changes =>
    [
        .. Timeline
            .Where(one => one.Actor is not null)
            .GroupBy(one => one.Actor!)
            .SelectMany(group => group.Zip(group.Skip(1), (before, after) => Change(group.Key, before, after)))
            .OfType<PositionChange>(),
    ];

    /// <summary>Returns the positions with the given stance.</summary>
    public ImmutableArray<Position> Of(StanceKind stance) => [.. All.Where(position => position.Stance == stance)];

    /// <summary>Returns the positions that the actor took itself or that others took on its behalf.</summary>
    public ImmutableArray<Position> Of(ActorId actor) => [.. All.Where(position => position.Actor == actor)];

    /// <summary>Describes the claim in words, with every position and its statements, every change of stance, and every silence.</summary>
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

/// <summary>Two consecutive stances of one actor on one claim that differ.</summary>
/// <param name="Actor">The actor whose stances differ.</param>
/// <param name="From">The stance that comes first in the timeline.</param>
/// <param name="To">The stance that comes second in the timeline.</param>
/// <param name="IsLater">
/// Whether the second stance was certainly taken later than the first one. If not, the actor may have spoken with two voices at the same
/// time.
/// </param>
public sealed record PositionChange(ActorId Actor, StanceTaken From, StanceTaken To, Answer IsLater)
{
    /// <summary>
    /// Describes who changed from which stance to which, and whether this is a change over time or two voices at the same time.
    /// </summary>
    public string Describe() =>
        $"{Actor}: {From.Stance.ToText()} ({From.Statement.Id}), then {To.Stance.ToText()} ({To.Statement.Id})"
        + IsLater switch { Answer.Yes => "", Answer.No => "; on the same days, by two voices", _ => "; which came first is not known" };

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
