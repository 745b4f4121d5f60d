using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Contradictions;

/// <summary>Compares the reports of one utterance.</summary>
/// <param name="records">The records of the dataset.</param>
/// <param name="viewpoint">The actor whose own view counts beside the uncontested records. Null counts only uncontested records.</param>
internal sealed class ReportComparer(IRecords records, ActorId? viewpoint)
{
    private readonly StatementBook book = records.Book<StatementBook>();
    private readonly ConditionTraits conditions = new(records, viewpoint);

    public ReportComparison Compare(StatementId statement, bool alsoSamePosition)
    {
        var links = new SortedDictionary<string, Link>(StringComparer.Ordinal);
        var views = new List<DatasetRecord>();
        var statements = SameUtterance(statement, alsoSamePosition, links, views);
        var compared = statements.SelectMany(one => book.ReportsOf(one.Id)).Where(one => Viewpoints.Takes(one, viewpoint)).ToList();
        var chains = ReportChain.Of(compared, book).ToDictionary(one => one.Report.Id);
        var reports = statements.SelectMany(one => ReportsOf(one, chains)).ToList();
        views.AddRange(statements.SelectMany(one => book.ReportsOf(one.Id)));
        return new ReportComparison(
            statement,
            statements,
            [.. links.Values],
            [.. reports.Select(one => one.Key)],
            [.. Differences(reports)],
            Viewpoints.Left(views, viewpoint));
    }

    // Follows the links from the statement to every statement that is the same utterance, directly or by way of others.
    private ImmutableArray<Statement> SameUtterance(
        StatementId start,
        bool alsoSamePosition,
        SortedDictionary<string, Link> links,
        List<DatasetRecord> met)
    {
        var held = new SortedDictionary<string, Statement>(StringComparer.Ordinal);
        var waiting = new Queue<RecordKey>([start.Key]);
        while (waiting.TryDequeue(out var key))
        {
            if (key.Kind != RecordKind.Statement
                || held.ContainsKey(key.Id)
                || book.Find(StatementId.Parse(key.Id)) is not { } statement
                || !Viewpoints.Takes(statement, viewpoint))
                continue;
            held.Add(key.Id, statement);
            foreach (var link in book.LinksFrom(key).Concat(book.LinksTo(key)))
            {
                if (link.Kind != LinkKind.SameUtterance && !(alsoSamePosition && link.Kind == LinkKind.SamePosition))
                    continue;
                met.Add(link);
                if (!Viewpoints.Takes(link, viewpoint))
                    continue;
                links.TryAdd(link.Id.ToString(), link);
                waiting.Enqueue(link.From);
                waiting.Enqueue(link.To);
            }
        }

        return [.. held.Values];
    }

    private IEnumerable<(RecordKey Key, ImmutableArray<ReportTrait> Traits)> ReportsOf(
        Statement statement, Dictionary<ReportId, ReportChain> chains)
    {
        var known = conditions.Of(statement.Id).ToList();
        var reports = book.ReportsOf(statement.Id).Where(report => Viewpoints.Takes(report, viewpoint)).ToList();
        return reports.Count == 0
            ? [(statement.Key, [.. ReportTraits.Of(statement, null, null), .. known])]
            : reports.Select(report => (
                report.Key,
                (ImmutableArray<ReportTrait>)[.. ReportTraits.Of(statement, report, chains[report.Id].End), .. known]));
    }

    private IEnumerable<ReportDifference> Differences(IReadOnlyList<(RecordKey Key, ImmutableArray<ReportTrait> Traits)> reports) =>
        from one in reports.SelectMany(report => report.Traits, (report, trait) => (report.Key, Trait: trait))
        group one by (one.Trait.Aspect, one.Trait.Subject) into respect
        let variants = Variants(respect)
        let silent = reports.Select(report => report.Key).Except(respect.Select(one => one.Key)).ToImmutableArray()
        where variants.Length > 1 || !silent.IsEmpty
        orderby ReportAspect.All.IndexOf(respect.Key.Aspect), respect.Key.Subject?.ToString()
        let remark = respect.Key.Aspect == ReportAspect.Speaker ? RemarkOn(variants) : null
        select new ReportDifference(respect.Key.Aspect, respect.Key.Subject, variants, silent, remark);

    private static ImmutableArray<ReportVariant> Variants(IEnumerable<(RecordKey Key, ReportTrait Trait)> told) =>
    [
        .. told
            .GroupBy(one => one.Trait.Text, StringComparer.Ordinal)
            .Select(of => new ReportVariant(of.Key, [.. of.Select(one => one.Key)]))
            .OrderByDescending(one => one.By.Length)
            .ThenBy(one => one.Text, StringComparer.Ordinal),
    ];

    // The text of a variant with several speakers is no actor id, so such a variant gives no remark.
    private string? RemarkOn(ImmutableArray<ReportVariant> variants)
    {
        var speakers = variants
            .Select(one => ActorId.TryParse(one.Text, out var id) ? records.Find(id.Key) : null)
            .OfType<Actor>()
            .ToList();
        return speakers.Exists(one => one is Person) && speakers.Exists(one => one is not Person)
            ? "a person in one report, a body in another"
            : null;
    }
}
