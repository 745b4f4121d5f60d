using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Contradictions;

/// <summary>Compares the tellings of one utterance.</summary>
/// <param name="records">The records of the dataset.</param>
/// <param name="viewpoint">Whose records to take beside what is not contested.</param>
internal sealed class ReportComparer(IRecords records, ActorId? viewpoint)
{
    private readonly StatementBook book = records.Book<StatementBook>();

    public ReportComparison Compare(StatementId statement, bool alsoSamePosition)
    {
        var links = new SortedDictionary<string, Link>(StringComparer.Ordinal);
        var views = new List<DatasetRecord>();
        var statements = Held(statement, alsoSamePosition, links, views);
        var tellings = statements.SelectMany(TellingsOf).ToList();
        views.AddRange(statements.SelectMany(one => book.ReportsOf(one.Id)));
        return new ReportComparison(
            statement,
            statements,
            [.. links.Values],
            [.. tellings.Select(one => one.Key)],
            [.. Differences(tellings)],
            Viewpoints.Left(views, viewpoint));
    }

    // All that links hold to be one with it, directly or by way of others.
    private ImmutableArray<Statement> Held(StatementId start, bool alsoSamePosition, SortedDictionary<string, Link> links, List<DatasetRecord> met)
    {
        var held = new SortedDictionary<string, Statement>(StringComparer.Ordinal);
        var waiting = new Queue<RecordKey>([start.Key]);
        while (waiting.TryDequeue(out var key))
        {
            if (key.Kind != RecordKind.Statement || held.ContainsKey(key.Id) || book.Find(StatementId.Parse(key.Id)) is not { } statement || !Viewpoints.Takes(statement, viewpoint))
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

    private IEnumerable<(RecordKey Key, ImmutableArray<ReportTrait> Traits)> TellingsOf(Statement statement)
    {
        var known = ConditionTraits.Of(records, statement.Id, viewpoint).ToList();
        var reports = book.ReportsOf(statement.Id).Where(report => Viewpoints.Takes(report, viewpoint)).ToList();
        return reports.Count == 0
            ? [(statement.Key, [.. ReportTraits.Of(statement, null, book), .. known])]
            : reports.Select(report => (report.Key, (ImmutableArray<ReportTrait>)[.. ReportTraits.Of(statement, report, book), .. known]));
    }

    private IEnumerable<ReportDifference> Differences(IReadOnlyList<(RecordKey Key, ImmutableArray<ReportTrait> Traits)> tellings) =>
        from one in tellings.SelectMany(telling => telling.Traits, (telling, trait) => (telling.Key, Trait: trait))
        group one by (one.Trait.Aspect, one.Trait.Subject) into respect
        let variants = Variants(respect)
        let silent = tellings.Select(telling => telling.Key).Except(respect.Select(one => one.Key)).ToImmutableArray()
        where variants.Length > 1 || !silent.IsEmpty
        orderby ReportAspect.All.IndexOf(respect.Key.Aspect), respect.Key.Subject?.ToString()
        select new ReportDifference(respect.Key.Aspect, respect.Key.Subject, variants, silent, respect.Key.Aspect == ReportAspect.Speaker ? RemarkOn(variants) : null);

    private static ImmutableArray<ReportVariant> Variants(IEnumerable<(RecordKey Key, ReportTrait Trait)> told) =>
    [
        .. told
            .GroupBy(one => one.Trait.Text, StringComparer.Ordinal)
            .Select(of => new ReportVariant(of.Key, [.. of.Select(one => one.Key)]))
            .OrderByDescending(one => one.By.Length)
            .ThenBy(one => one.Text, StringComparer.Ordinal),
    ];

    // Several speakers of one telling are no one actor, and then nothing is remarked.
    private string? RemarkOn(ImmutableArray<ReportVariant> variants)
    {
        var speakers = variants
            .Select(one => ActorId.TryParse(one.Text, out var id) ? records.Find(id.Key) : null)
            .OfType<Actor>()
            .ToList();
        return speakers.Exists(one => one is Person) && speakers.Exists(one => one is not Person)
            ? "a person in one telling, a body in another"
            : null;
    }
}
