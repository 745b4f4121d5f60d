using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>How one actor stands to a claim, by its own words or by those who speak for it.</summary>
public sealed class Position
{
    private Position(ImmutableArray<StanceTaken> stances, ImmutableArray<Statement> statements, ImmutableArray<Report> reports, ImmutableArray<Source> through)
    {
        Stances = stances;
        Statements = statements;
        Reports = reports;
        Through = through;
    }

    /// <summary>Whose position it is; null where the speaker is not known.</summary>
    public ActorId? Actor => Stances[0].Actor;

    /// <summary>The stance.</summary>
    public StanceKind Stance => Stances[0].Stance;

    /// <summary>Whether only a part of the claim is denied or doubted.</summary>
    public bool IsInPart => Stances[0].IsInPart;

    /// <summary>When it was first taken, as far as known; null where no statement is dated.</summary>
    public EdtfValue? Since => Statements[0].Said;

    /// <summary>The stances it is made of, the earliest first.</summary>
    public ImmutableArray<StanceTaken> Stances { get; }

    /// <summary>The statements that express it, the earliest first.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>The other claims on which it was taken, where it follows from them.</summary>
    public ImmutableArray<ClaimId> Via => [.. Stances.Select(one => one.Via).OfType<ClaimId>().Distinct()];

    /// <summary>The conditions that were named, in a few words each.</summary>
    public ImmutableArray<string> Conditions => [.. Stances.Select(one => one.Taken.Condition).OfType<string>().Distinct()];

    /// <summary>By whom it was voiced, each in each office: one state may speak with several voices.</summary>
    public ImmutableArray<Voice> Voices =>
    [
        .. Stances.GroupBy(one => (one.Speaker.Actor, one.Speaker.Tenure))
            .Select(group => new Voice(group.Key.Actor, group.Key.Tenure, [.. group.Select(one => one.Statement.Id).Distinct()])),
    ];

    /// <summary>The reports of these statements.</summary>
    public ImmutableArray<Report> Reports { get; }

    /// <summary>The sources through which it is known: what the reports name as their source, or else the reporting source itself.</summary>
    public ImmutableArray<Source> Through { get; }

    /// <summary>Actor, stance and since when, by whom it was voiced, on which conditions, and by way of which claims.</summary>
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

    /// <summary>Actor, stance and since when.</summary>
    public override string ToString() => $"{Actor?.ToString() ?? "unknown"} {Stance.ToText()}{(IsInPart ? " in part" : "")}{(Since is null ? "" : $" since {Since}")}";

    /// <summary>Gathers the stances of each actor, those who affirm first.</summary>
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
        var reports = statements.SelectMany(statement => book.ReportsOf(statement.Id)).Where(report => Viewpoints.Takes(report, viewpoint)).ToImmutableArray();
        var through = reports.Select(report => report.Citing ?? report.Source).Distinct().Select(book.FindSource).OfType<Source>();
        return new Position(stances, statements, reports, [.. through]);
    }

    // Two unknown speakers are never the same somebody.
    private static (ActorId? Actor, StatementId? Statement, int Index) Who(StanceTaken one) =>
        one.Actor is { } actor ? (actor, null, 0) : (null, one.Statement.Id, one.SpeakerIndex);
}

/// <summary>By whom a position was voiced, in which capacity: a minister and the ministry are two voices of one state.</summary>
/// <param name="Speaker">Who spoke; null where that is not known.</param>
/// <param name="Tenure">The office in which they spoke, where it is recorded.</param>
/// <param name="Statements">What they said, the earliest first.</param>
public sealed record Voice(ActorId? Speaker, TenureId? Tenure, ImmutableArray<StatementId> Statements)
{
    /// <summary>Whether both are of one speaker in one office and rest on the same statements.</summary>
    public bool Equals(Voice? other) =>
        other is not null && Speaker == other.Speaker && Tenure == other.Tenure && Statements.AsSpan().SequenceEqual(other.Statements.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Speaker, Tenure, Statements.Length);

    /// <summary>The speaker, the office and the statements.</summary>
    public override string ToString() =>
        $"{Speaker?.ToString() ?? "somebody unknown"}{(Tenure is null ? "" : $" ({Tenure})")}: {string.Join(", ", Statements)}";
}
