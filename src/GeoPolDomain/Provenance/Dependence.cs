using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>Determines which of the sources that carry something depend on each other, certainly or perhaps.</summary>
internal sealed class Dependence
{
    private const int FewOrigins = 16;

    private readonly StatementBook book;
    private readonly ReportGraph graph;
    private readonly Groups<string> sure = new();
    private readonly Groups<string> possible = new();
    private readonly HashSet<SourceId> followed = [];
    private readonly Dictionary<ReportId, SourceId> origins = [];
    private readonly List<(SourceId Origin, SourceId Reporter, StatementId Statement)> carried = [];
    private readonly List<Reason> because = [];
    private readonly CircleReasons circles;

    /// <summary>
    /// Adds the reports of the statements. A statement without reports takes the reports of the outer statement that relays it.
    /// </summary>
    public Dependence(StatementBook book, ImmutableArray<Statement> statements, ActorId? viewpoint, int mostReasons)
    {
        this.book = book;
        graph = new(book);
        circles = new(mostReasons);
        var telling = new TellingReports(book, viewpoint);
        var told = statements.Select(one => (Statement: one, Reports: telling.Of(one))).ToList();
        var forest = new ReportForest(graph, told.SelectMany(one => one.Reports).Distinct().Select(graph.NodeOf));
        foreach (var (statement, reports) in told)
            foreach (var same in reports.Select(one => new ReportChain(one, forest.PlaceOf(graph.NodeOf(one)), book))
                .GroupBy(chain => chain.Report.Source))
                foreach (var chain in same.Any(one => one.IsFollowed) ? same.Where(one => one.IsFollowed) : same)
                    Add(statement, chain);
        because.AddRange(circles.LeftOut);
    }

    /// <summary>The reasons why sources count as one, certainly or perhaps.</summary>
    public ImmutableArray<Reason> Because => [.. because.Distinct()];

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

    private void Add(Statement statement, ReportChain chain)
    {
        var origin = chain.End.SourceId;
        carried.Add((origin, chain.Report.Source, statement.Id));
        if (chain.IsFollowed)
            because.Add(new Reason($"{chain.Report.Source} has it from {origin}", chain.Report));
        if (chain.Start.IsCircle)
            foreach (var (one, reason) in circles.Of(chain, origin))
                Join(NodeOf(one), NodeOf(origin), true, reason);
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
        _ => ReportOf(key) is { } report ? OriginOf(report) : null,
    };

    private Report? ReportOf(RecordKey key) => key.Kind switch
    {
        RecordKind.Report => book.FindReport(ReportId.Parse(key.Id)),
        RecordKind.Statement => book.ReportsByStatement.FirstOf(StatementId.Parse(key.Id)),
        _ => null,
    };

    private IEnumerable<Report> LinkedReports =>
        book.Links.Where(link => link.Kind == LinkKind.DependsOn).Select(link => ReportOf(link.To)).OfType<Report>();

    private SourceId OriginOf(Report report)
    {
        if (!origins.TryGetValue(report.Id, out var origin))
        {
            // A few chains are followed one by one. Many may share long ways, so they are then laid out together.
            ImmutableArray<Report> together = origins.Count < FewOrigins ? [report] : [report, .. LinkedReports];
            var forest = new ReportForest(graph, together.Select(graph.NodeOf));
            foreach (var one in together)
                origins.TryAdd(one.Id, new ReportChain(one, forest.PlaceOf(graph.NodeOf(one)), book).End.SourceId);
            origin = origins[report.Id];
        }

        return origin;
    }

    private bool IsKnown(SourceId id) =>
        book.FindSource(id) is { } source && (source.Outlet?.Actor is not null || source.Authors.Any(author => author.Actor is not null));

    private static string NodeOf(SourceId id) => $"source {id}";
}
