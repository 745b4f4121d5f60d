using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>How one actor stands to a claim, by its own words or by those who speak for it.</summary>
public sealed class Position
{
    private Position(
        ActorId? actor,
        StanceKind stance,
        EdtfValue? since,
        ImmutableArray<Statement> statements,
        ImmutableArray<ClaimId> via,
        ImmutableArray<string> conditions,
        ImmutableArray<Report> reports,
        ImmutableArray<Source> through)
    {
        Actor = actor;
        Stance = stance;
        Since = since;
        Statements = statements;
        Via = via;
        Conditions = conditions;
        Reports = reports;
        Through = through;
    }

    /// <summary>Whose position it is; null where the speaker is not known.</summary>
    public ActorId? Actor { get; }

    /// <summary>The stance.</summary>
    public StanceKind Stance { get; }

    /// <summary>When it was first taken, as far as known; null where no statement is dated.</summary>
    public EdtfValue? Since { get; }

    /// <summary>The statements that express it, the earliest first.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>The other claims on which it was taken, where it follows from them.</summary>
    public ImmutableArray<ClaimId> Via { get; }

    /// <summary>The conditions that were named, in a few words each.</summary>
    public ImmutableArray<string> Conditions { get; }

    /// <summary>The reports of these statements.</summary>
    public ImmutableArray<Report> Reports { get; }

    /// <summary>The sources through which it is known: what the reports name as their source, or else the reporting source itself.</summary>
    public ImmutableArray<Source> Through { get; }

    /// <summary>Actor, stance and since when.</summary>
    public override string ToString() => $"{Actor?.ToString() ?? "unknown"} {Stance.ToText()}{(Since is null ? "" : $" since {Since}")}";

    internal static Position Of(
        ActorId? actor,
        StanceKind stance,
        ImmutableArray<Statement> statements,
        ImmutableArray<ClaimId> via,
        ImmutableArray<string> conditions,
        StatementBook book)
    {
        ImmutableArray<Statement> ordered =
        [
            .. statements.OrderBy(one => one.Said?.EarliestDay ?? int.MaxValue).ThenBy(one => one.IdText, StringComparer.Ordinal),
        ];
        var reports = ordered.SelectMany(statement => book.ReportsOf(statement.Id)).ToImmutableArray();
        var through = reports.Select(report => report.Citing ?? report.Source).Distinct().Select(book.FindSource).OfType<Source>();
        return new Position(actor, stance, ordered[0].Said, ordered, via, conditions, reports, [.. through]);
    }
}
