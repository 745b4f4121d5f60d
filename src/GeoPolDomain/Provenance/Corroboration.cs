using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>How many independent sources carry a claim or a statement.</summary>
/// <remarks>
/// A report counts as the earliest source in its chain. Several sources count as one when they are editions or parts of one text, when
/// they have the same outlet or author, when they cite each other in a circle, or when a link says that one depends on the other. An
/// unknown outlet may be any of the known ones, so it raises the upper end of the count and not the lower end. A dependence that is only
/// likely has the same effect. A retracted statement carries no claim.
/// </remarks>
public sealed class Corroboration
{
    /// <summary>
    /// The number of reasons that are given at most for sources that cite each other in a circle, unless more are asked for: 1000.
    /// </summary>
    public const int MostReasons = 1000;

    internal Corroboration(
        RecordKey subject,
        CountRange sources,
        CountRange voices,
        ImmutableArray<IndependentSource> independent,
        ImmutableArray<Reason> because,
        ImmutableArray<ActorId> views)
    {
        Subject = subject;
        Sources = sources;
        Voices = voices;
        Independent = independent;
        Because = because;
        Views = views;
    }

    /// <summary>The claim or statement whose sources are counted.</summary>
    public RecordKey Subject { get; }

    /// <summary>The number of independent sources, at least and at most.</summary>
    public CountRange Sources { get; }

    /// <summary>
    /// The number of actors who state the claim or made the statement. The lower end counts the actors spoken for; the upper end counts
    /// the speakers. Many sources that quote one speaker give only one voice.
    /// </summary>
    public CountRange Voices { get; }

    /// <summary>The independent sources, each with the sources that depend on it.</summary>
    public ImmutableArray<IndependentSource> Independent { get; }

    /// <summary>The reasons why sources count as one, certainly or perhaps.</summary>
    public ImmutableArray<Reason> Because { get; }

    /// <summary>The actors in whose own view further records exist. Ask again with each of them as the viewpoint.</summary>
    public ImmutableArray<ActorId> Views { get; }

    /// <summary>Describes how many independent sources and voices there are, which sources they are, and why they are counted so.</summary>
    public string Describe()
    {
        var lines = new List<string> { $"{Subject}: independent sources {Sources}, voices {Voices}" };
        lines.AddRange(Independent.Select(one => one.Describe()));
        lines.AddRange(Because.Select(reason => $"because {reason}"));
        if (!Views.IsEmpty)
            lines.Add($"further records in the view of {string.Join(", ", Views)}");
        return string.Join('\n', lines);
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();

    internal static Corroboration Of(ClaimId claim, ActorId? viewpoint, StatementBook book, int reasons = MostReasons) => Of(
        claim.Key,
        [
            .. book.Stances.Timeline(claim, viewpoint)
                .Where(one => one.Stance == StanceKind.Affirms)
                .Select(one => one.Statement)
                .DistinctBy(one => one.Id)
                .Where(statement => !book.LinksTo(statement.Key)
                    .Any(link => link.Kind == LinkKind.Retracts && Viewpoints.Takes(link, viewpoint))),
        ],
        book.Stances.ViewsLeft(claim, viewpoint),
        viewpoint,
        book,
        reasons);

    internal static Corroboration Of(StatementId id, ActorId? viewpoint, StatementBook book, int reasons = MostReasons) => Of(
        id.Key,
        book.Find(id) is { } statement ? [statement] : [],
        Viewpoints.Left(book.ReportsOf(id), viewpoint),
        viewpoint,
        book,
        reasons);

    private static Corroboration Of(
        RecordKey of,
        ImmutableArray<Statement> statements,
        ImmutableArray<ActorId> views,
        ActorId? viewpoint,
        StatementBook book,
        int reasons)
    {
        var dependence = new Dependence(book, statements, viewpoint, reasons);
        return new Corroboration(of, dependence.Count(), VoicesOf(statements), dependence.Independent(), dependence.Because, views);
    }

    private static CountRange VoicesOf(ImmutableArray<Statement> statements)
    {
        var speakers = statements.SelectMany(statement => statement.Speakers).ToList();
        var unknown = speakers.Count(speaker => speaker.Actor is null);
        var persons = speakers.Select(speaker => speaker.Actor).OfType<ActorId>().Distinct().Count();
        var spokenFor = speakers
            .Where(speaker => speaker.Actor is not null)
            .Select(speaker => speaker.SpeaksFor)
            .Distinct()
            .Count();
        return CountRange.Between(spokenFor == 0 ? Math.Min(unknown, 1) : spokenFor, Math.Max(persons, spokenFor) + unknown);
    }
}

/// <summary>What counts as one source: the sources from which reports come, and the sources that depend on them.</summary>
public sealed class IndependentSource
{
    internal IndependentSource(
        ImmutableArray<SourceId> origins,
        ImmutableArray<SourceId> reporters,
        ImmutableArray<StatementId> statements,
        bool isKnown)
    {
        Origins = origins;
        Reporters = reporters;
        Statements = statements;
        IsKnown = isKnown;
    }

    /// <summary>The sources at the ends of the report chains.</summary>
    public ImmutableArray<SourceId> Origins { get; }

    /// <summary>
    /// The sources that report the statements and took them from the origins. An origin that reports a statement itself is included.
    /// </summary>
    public ImmutableArray<SourceId> Reporters { get; }

    /// <summary>The statements that the sources report.</summary>
    public ImmutableArray<StatementId> Statements { get; }

    /// <summary>
    /// Whether an outlet or an author of an origin is known. If none is known, this source may be the same as another one.
    /// </summary>
    public bool IsKnown { get; }

    /// <summary>Describes the origins, the sources that depend on them, and the statements.</summary>
    public string Describe() =>
        $"{string.Join(" = ", Origins)}{(IsKnown ? "" : " (outlet unknown)")}, "
        + $"told by {string.Join(", ", Reporters)}: {string.Join(", ", Statements)}";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
