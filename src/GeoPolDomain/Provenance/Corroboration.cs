using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>How many independent sources carry a claim or a statement.</summary>
/// <remarks>
/// A telling counts as the earliest source on its way back. Counted once are: editions and parts of one text, sources of one
/// outlet or one author, sources that cite each other in a circle, and what a link says depends on another. An unknown
/// outlet may be any of the known ones: it raises what there is at most, and not what there is at least. So does a
/// dependence that is only likely. A statement that was taken back carries nothing.
/// </remarks>
public sealed class Corroboration
{
    internal Corroboration(RecordKey subject, CountRange sources, CountRange voices, ImmutableArray<IndependentSource> independent, ImmutableArray<Reason> because, ImmutableArray<ActorId> views)
    {
        Subject = subject;
        Sources = sources;
        Voices = voices;
        Independent = independent;
        Because = because;
        Views = views;
    }

    /// <summary>The claim or the statement.</summary>
    public RecordKey Subject { get; }

    /// <summary>How many independent sources there are.</summary>
    public CountRange Sources { get; }

    /// <summary>How many say it: at least the actors spoken for, at most the speakers. Of one voice many sources make no second witness.</summary>
    public CountRange Voices { get; }

    /// <summary>The sources, each with what depends on it.</summary>
    public ImmutableArray<IndependentSource> Independent { get; }

    /// <summary>Why sources are counted together, or perhaps together.</summary>
    public ImmutableArray<Reason> Because { get; }

    /// <summary>Those in whose view alone there are further records; ask again with each.</summary>
    public ImmutableArray<ActorId> Views { get; }

    /// <summary>How many independent sources and voices there are, which they are, and why they are counted so.</summary>
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

    internal static Corroboration Of(ClaimId claim, ActorId? viewpoint, StatementBook book) => Of(
        claim.Key,
        [
            .. book.Stances.Timeline(claim, viewpoint).Where(one => one.Stance == StanceKind.Affirms).Select(one => one.Statement).DistinctBy(one => one.Id)
                .Where(statement => !book.LinksTo(statement.Key).Any(link => link.Kind == LinkKind.Retracts && Viewpoints.Takes(link, viewpoint))),
        ],
        book.Stances.ViewsLeft(claim, viewpoint),
        viewpoint,
        book);

    internal static Corroboration Of(StatementId id, ActorId? viewpoint, StatementBook book) =>
        Of(id.Key, book.Find(id) is { } statement ? [statement] : [], Viewpoints.Left(book.ReportsOf(id), viewpoint), viewpoint, book);

    private static Corroboration Of(RecordKey of, ImmutableArray<Statement> statements, ImmutableArray<ActorId> views, ActorId? viewpoint, StatementBook book)
    {
        var dependence = new Dependence(book);
        foreach (var statement in statements)
            dependence.Add(statement, viewpoint);
        return new Corroboration(of, dependence.Count(), VoicesOf(statements), dependence.Independent(), dependence.Because, views);
    }

    private static CountRange VoicesOf(ImmutableArray<Statement> statements)
    {
        var speakers = statements.SelectMany(statement => statement.Speakers).ToList();
        var unknown = speakers.Count(speaker => speaker.Actor is null);
        var persons = speakers.Select(speaker => speaker.Actor).OfType<ActorId>().Distinct().Count();
        var spokenFor = speakers.Where(speaker => speaker.Actor is not null).Select(speaker => speaker.OnBehalfOf ?? speaker.Actor).Distinct().Count();
        return CountRange.Between(spokenFor == 0 ? Math.Min(unknown, 1) : spokenFor, Math.Max(persons, spokenFor) + unknown);
    }
}

/// <summary>What counts as one source: where tellings come from, with everything that depends on it.</summary>
public sealed class IndependentSource
{
    internal IndependentSource(ImmutableArray<SourceId> origins, ImmutableArray<SourceId> tellers, ImmutableArray<StatementId> statements, bool isKnown)
    {
        Origins = origins;
        Tellers = tellers;
        Statements = statements;
        IsKnown = isKnown;
    }

    /// <summary>The sources at the ends of the ways back.</summary>
    public ImmutableArray<SourceId> Origins { get; }

    /// <summary>The sources that tell it and have it from there; the origins themselves where they tell it.</summary>
    public ImmutableArray<SourceId> Tellers { get; }

    /// <summary>The statements they tell.</summary>
    public ImmutableArray<StatementId> Statements { get; }

    /// <summary>Whether an outlet or an author is known. Where none is, it may be any of the others.</summary>
    public bool IsKnown { get; }

    /// <summary>The origins, the sources that depend on them, and the statements.</summary>
    public string Describe() =>
        $"{string.Join(" = ", Origins)}{(IsKnown ? "" : " (outlet unknown)")}, told by {string.Join(", ", Tellers)}: {string.Join(", ", Statements)}";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
