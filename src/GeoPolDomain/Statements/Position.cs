using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>The stance of one actor on a claim, taken in its own statements or in statements made on its behalf.</summary>
public sealed class Position
{
    private Position(
        ImmutableArray<StanceTaken> stances,
        ImmutableArray<Statement> statements,
        ImmutableArray<Report> reports,
        ImmutableArray<Source> through)
    {
        Stances = stances;
        Statements = statements;
        Reports = reports;
        Through = through;
    }

    /// <summary>The actor who holds the position. Null when the speaker is not known.</summary>
    public ActorId? Actor => Stances[0].Actor;

    /// <summary>The stance that the actor takes on the claim.</summary>
    public StanceKind Stance => Stances[0].Stance;

    /// <summary>Whether the actor denies or doubts only a part of the claim.</summary>
    public bool IsInPart => Stances[0].IsInPart;

    /// <summary>When the actor first took the position, as far as known. Null when none of the statements is dated.</summary>
    public EdtfValue? Since => Statements[0].Said;

    /// <summary>The single stances of which the position consists, earliest first.</summary>
    public ImmutableArray<StanceTaken> Stances { get; }

    /// <summary>The statements that express the position, earliest first.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>The other claims on which the actor took a stance, where the position follows from a relation between claims.</summary>
    public ImmutableArray<ClaimId> Via => [.. Stances.Select(one => one.Via).OfType<ClaimId>().Distinct()];

    /// <summary>The conditions that the statements name, each in a few words.</summary>
    public ImmutableArray<string> Conditions => [.. Stances.Select(one => one.Taken.Condition).OfType<string>().Distinct()];

    /// <summary>
    /// The voices that expressed the position, one for each speaker in each office. One state can speak with several voices.
    /// </summary>
    public ImmutableArray<Voice> Voices =>
    [
        .. Stances.GroupBy(one => (one.Speaker.Actor, one.Speaker.Tenure))
            .Select(group => new Voice(group.Key.Actor, group.Key.Tenure, [.. group.Select(one => one.Statement.Id).Distinct()])),
    ];

    /// <summary>The reports of the statements that express the position.</summary>
    public ImmutableArray<Report> Reports { get; }

    /// <summary>
    /// The sources through which the position is known. For each report this is the source that the report cites, or the reporting source
    /// when the report cites none.
    /// </summary>
    public ImmutableArray<Source> Through { get; }

    /// <summary>
    /// Describes the position in words: the actor, the stance, since when, the voices, the claims from which it follows, and the
    /// conditions.
    /// </summary>
    public string Describe()
    {
        IEnumerable<string?> parts =
        [
            ToString(),
            $"by {string.Join("; ", Voices.AsEnumerable())}",
            Via.IsEmpty ? null : $"by way of {string.Join(", ", Via)}",
            Conditions.IsEmpty ? null : $"on condition: {string.Join("; ", Conditions)}",
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>The actor, the stance, and the time since which the actor has taken it.</summary>
    public override string ToString() =>
        $"{Actor?.ToString() ?? "unknown"} {Stance.ToText()}{(IsInPart ? " in part" : "")}{(Since is null ? "" : $" since {Since}")}";

    /// <summary>
    /// Groups stances into positions. Affirming positions come first; within one stance the earliest position comes first.
    /// </summary>
    internal static ImmutableArray<Position> Gather(ImmutableArray<StanceTaken> timeline, ActorId? viewpoint, StatementBook book) =>
    [
        .. timeline
            .GroupBy(one => (Who: Who(one), one.Stance, one.IsInPart))
            .Select(group => Of([.. group], viewpoint, book))
            .OrderBy(position => position.Stance)
            .ThenBy(position => position.Since?.EarliestDay ?? int.MaxValue)
            .ThenBy(position => position.Actor?.ToString(), StringComparer.Ordinal)
            .ThenBy(position => position.Statements[0].IdText, StringComparer.Ordinal),
    ];

    private static Position Of(ImmutableArray<StanceTaken> stances, ActorId? viewpoint, StatementBook book)
    {
        var statements = stances.Select(one => one.Statement).DistinctBy(one => one.Id).ToImmutableArray();
        var reports = statements
            .SelectMany(statement => book.ReportsOf(statement.Id))
            .Where(report => Viewpoints.Takes(report, viewpoint))
            .ToImmutableArray();
        var through = reports.Select(report => report.Citing ?? report.Source).Distinct().Select(book.FindSource).OfType<Source>();
        return new Position(stances, statements, reports, [.. through]);
    }

    // Two unknown speakers never count as the same actor.
    private static (ActorId? Actor, StatementId? Statement, int Index) Who(StanceTaken one) =>
        one.Actor is { } actor ? (actor, null, 0) : (null, one.Statement.Id, one.SpeakerIndex);
}

/// <summary>A speaker in one office who expressed a position. A minister and the ministry are two voices of one state.</summary>
/// <param name="Speaker">The speaker. Null when the speaker is not known.</param>
/// <param name="Tenure">The tenure of the office in which the speaker spoke. Null when no tenure is recorded.</param>
/// <param name="Statements">The statements of the speaker, earliest first.</param>
public sealed record Voice(ActorId? Speaker, TenureId? Tenure, ImmutableArray<StatementId> Statements)
{
    /// <summary>Whether both voices have the same speaker, the same office and the same statements.</summary>
    public bool Equals(Voice? other) =>
        other is not null
        && Speaker == other.Speaker
        && Tenure == other.Tenure
        && Statements.AsSpan().SequenceEqual(other.Statements.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Speaker, Tenure, Statements.Length);

    /// <summary>The speaker, the office and the statements.</summary>
    public override string ToString() =>
        $"{Speaker?.ToString() ?? "somebody unknown"}{(Tenure is null ? "" : $" ({Tenure})")}: {string.Join(", ", Statements)}";
}
