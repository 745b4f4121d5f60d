using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>The reports by which statements are known. A statement without reports is known by those of the outer statement.</summary>
internal sealed class TellingReports(StatementBook book, ActorId? viewpoint)
{
    private readonly Dictionary<StatementId, ImmutableArray<Report>> found = [];

    public ImmutableArray<Report> Of(Statement statement)
    {
        var passed = new List<StatementId>();
        ImmutableArray<Report> reports = [];
        for (var next = statement; next is not null && !found.TryGetValue(next.Id, out reports);)
        {
            passed.Add(next.Id);
            found.Add(next.Id, []);
            reports = [.. book.ReportsOf(next.Id).Where(report => Viewpoints.Takes(report, viewpoint))];
            next = reports.IsEmpty && next.NestedIn is { } outer ? book.Find(outer) : null;
        }

        foreach (var id in passed)
            found[id] = reports;
        return reports;
    }
}
