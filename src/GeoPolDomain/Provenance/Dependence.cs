using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>Determines which of the sources that carry something depend on each other, certainly or perhaps.</summary>
internal sealed class Dependence(StatementBook book)
{
    private readonly Groups<string> sure = new();
    private readonly Groups<string> possible = new();
    private readonly HashSet<SourceId> followed = [];
    private readonly List<(SourceId Origin, SourceId Reporter, StatementId Statement)> carried = [];
    private readonly List<Reason> because = [];

    /// <summary>The reasons why sources count as one, certainly or perhaps.</summary>
    public ImmutableArray<Reason> Because => [.. because.Distinct()];

    /// <summary>
    /// Adds the reports of a statement. A statement without reports takes the reports of the outer statement that relays it.
    /// </summary>
    public void Add(Statement statement, ActorId? viewpoint)
    {
        var chains = ChainsOf(statement, viewpoint);
        foreach (var group in chains.GroupBy(chain => chain.Report.Source))
            foreach (var chain in group.Any(IsFollowed) ? group.Where(IsFollowed) : group)
                Add(statement, chain);
    }

    /// <summary>
    /// Counts the groups of sources. The upper end counts the groups that certain dependences leave apart. The lower end counts the
    /// groups with a known outlet or author that certain and likely dependences leave apart.
    /// </summary>
    public CountRange Count()
    {
        var origins = carried.Select(one => one.Origin).Distinct().ToList();
        var most = origins.Select(one => sure.Find(NodeOf(one))).Distinct().Count();
        var named = origins.Where(IsKnown).Select(one => possible.Find(NodeOf(one))).Distinct().Count();
        return CountRange.Between(named == 0 ? Math.Min(most, 1) : named, most);
    }

    /// <summary>The groups of sources that certain dependences leave apart.</summary>
    public ImmutableArray<IndependentSource> Independent() =>
    [
        .. carried.GroupBy(one => sure.Find(NodeOf(one.Origin)))
            .Select(group => new IndependentSource(
                [.. group.Select(one => one.Origin).Distinct()],
                [.. group.Select(one => one.Reporter).Distinct()],
                [.. group.Select(one => one.Statement).Distinct()],
                group.Any(one => IsKnown(one.Origin)))),
    ];

    private static bool IsFollowed(ReportChain chain) => chain.Steps.Length > 1;

    private ImmutableArray<ReportChain> ChainsOf(Statement statement, ActorId? viewpoint)
    {
        var seen = new HashSet<StatementId>();
        for (var next = statement; next is not null && seen.Add(next.Id); next = next.NestedIn is { } outer ? book.Find(outer) : null)
        {
            var chains = book.ReportsOf(next.Id)
                .Where(report => Viewpoints.Takes(report, viewpoint))
                .Select(report => ReportChain.Of(report, book))
                .ToImmutableArray();
            if (!chains.IsEmpty)
                return chains;
        }

        return [];
    }

    private void Add(Statement statement, ReportChain chain)
    {
        var origin = chain.Steps[^1].SourceId;
        carried.Add((origin, chain.Report.Source, statement.Id));
        if (IsFollowed(chain))
            because.Add(new Reason($"{chain.Report.Source} has it from {origin}", chain.Report));
        if (chain.Circle is not null)
            foreach (var step in chain.Steps)
                Join(
                    NodeOf(step.SourceId),
                    NodeOf(origin),
                    true,
                    new Reason($"{step.SourceId} and {origin} cite each other in a circle", chain.Report));
        foreach (var link in book.LinksFrom(statement.Key).Concat(book.LinksFrom(chain.Report.Key)))
            Follow(origin, link);
        JoinMakers(origin, book.FindSource(origin));
        Follow(origin);
    }

    private void Follow(SourceId origin)
    {
        var waiting = new Queue<SourceId>([origin]);
        while (waiting.TryDequeue(out var next))
        {
            if (!followed.Add(next))
                continue;
            var source = book.FindSource(next);
            foreach (var whole in new[] { source?.EditionOf, source?.PartOf }.OfType<SourceId>())
            {
                Join(NodeOf(next), NodeOf(whole), true, new Reason($"{next} is an edition or a part of {whole}", source));
                waiting.Enqueue(whole);
            }

            foreach (var link in book.LinksFrom(next.Key))
                if (Follow(next, link) is { } upon)
                    waiting.Enqueue(upon);
        }
    }

    // A link with a likelihood is not certain: it joins the possible groups and leaves the certain groups apart.
    private SourceId? Follow(SourceId origin, Link link)
    {
        if (link.Kind != LinkKind.DependsOn || SourceOf(link.To) is not { } upon)
            return null;
        var isSure = link.Likelihood is null;
        Join(
            NodeOf(origin),
            NodeOf(upon),
            isSure,
            new Reason($"{link.From} {(isSure ? "depends" : "perhaps depends")} on {link.To}", link));
        return upon;
    }

    // An outlet or an author cannot corroborate itself, so all sources of one outlet or author count as one.
    private void JoinMakers(SourceId id, Source? source)
    {
        if (source?.Outlet?.Actor is { } outlet)
            Join(NodeOf(id), $"outlet {outlet}", true, null);
        foreach (var author in source?.Authors ?? [])
            if (author.Actor is { } actor)
                Join(NodeOf(id), $"author {actor}", true, null);
    }

    private void Join(string one, string other, bool isSure, Reason? reason)
    {
        if (reason is not null && one != other)
            because.Add(reason);
        if (isSure)
            sure.Join(one, other);
        possible.Join(one, other);
    }

    private SourceId? SourceOf(RecordKey key) => key.Kind switch
    {
        RecordKind.Source => SourceId.Parse(key.Id),
        RecordKind.Report => book.FindReport(ReportId.Parse(key.Id)) is { } report
            ? ReportChain.Of(report, book).Steps[^1].SourceId
            : null,
        RecordKind.Statement => book.ReportsOf(StatementId.Parse(key.Id)).FirstOrDefault() is { } report
            ? ReportChain.Of(report, book).Steps[^1].SourceId
            : null,
        _ => null,
    };

    private bool IsKnown(SourceId id) =>
        book.FindSource(id) is { } source && (source.Outlet?.Actor is not null || source.Authors.Any(author => author.Actor is not null));

    private static string NodeOf(SourceId id) => $"source {id}";
}
