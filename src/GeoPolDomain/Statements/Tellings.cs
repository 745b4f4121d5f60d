using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Statements;

/// <summary>Compares the tellings of one utterance.</summary>
/// <param name="book">The statements.</param>
/// <param name="viewpoint">Whose records to take beside what is not contested.</param>
/// <param name="more">What else tellings of a statement say, which rooms above know.</param>
internal sealed class Tellings(StatementBook book, ActorId? viewpoint, Func<StatementId, IEnumerable<TellingTrait>> more)
{
    public TellingComparison Compare(StatementId statement, bool alsoSamePosition)
    {
        var links = new SortedDictionary<string, Link>(StringComparer.Ordinal);
        var views = new List<DatasetRecord>();
        var statements = Held(statement, alsoSamePosition, links, views);
        var tellings = statements.SelectMany(TellingsOf).ToList();
        views.AddRange(statements.SelectMany(one => book.ReportsOf(one.Id)));
        return new TellingComparison(
            statement,
            statements,
            [.. links.Values],
            [.. tellings.Select(one => one.Key)],
            [.. Differences(tellings)],
            View.Left(views, viewpoint));
    }

    // All that links hold to be one with it, directly or by way of others.
    private ImmutableArray<Statement> Held(StatementId start, bool alsoSamePosition, SortedDictionary<string, Link> links, List<DatasetRecord> met)
    {
        var held = new SortedDictionary<string, Statement>(StringComparer.Ordinal);
        var waiting = new Queue<RecordKey>([start.Key]);
        while (waiting.TryDequeue(out var key))
        {
            if (key.Kind != RecordKind.Statement || held.ContainsKey(key.Id) || book.Find(StatementId.Parse(key.Id)) is not { } statement || !View.Takes(statement, viewpoint))
                continue;
            held.Add(key.Id, statement);
            foreach (var link in book.LinksFrom(key).Concat(book.LinksTo(key)))
            {
                if (link.Kind != LinkKind.SameUtterance && !(alsoSamePosition && link.Kind == LinkKind.SamePosition))
                    continue;
                met.Add(link);
                if (!View.Takes(link, viewpoint))
                    continue;
                links.TryAdd(link.Id.ToString(), link);
                waiting.Enqueue(link.From);
                waiting.Enqueue(link.To);
            }
        }

        return [.. held.Values];
    }

    private IEnumerable<(RecordKey Key, ImmutableArray<TellingTrait> Traits)> TellingsOf(Statement statement)
    {
        var known = more(statement.Id).ToList();
        var reports = book.ReportsOf(statement.Id).Where(report => View.Takes(report, viewpoint)).ToList();
        return reports.Count == 0
            ? [(statement.Key, [.. TellingTraits.Of(statement, null, book), .. known])]
            : reports.Select(report => (report.Key, (ImmutableArray<TellingTrait>)[.. TellingTraits.Of(statement, report, book), .. known]));
    }

    private IEnumerable<TellingDifference> Differences(IReadOnlyList<(RecordKey Key, ImmutableArray<TellingTrait> Traits)> tellings) =>
        from one in tellings.SelectMany(telling => telling.Traits, (telling, trait) => (telling.Key, Trait: trait))
        group one by (one.Trait.Aspect, one.Trait.Subject) into respect
        let variants = Variants(respect)
        let silent = tellings.Select(telling => telling.Key).Except(respect.Select(one => one.Key)).ToImmutableArray()
        where variants.Length > 1 || !silent.IsEmpty
        orderby TellingAspect.All.IndexOf(respect.Key.Aspect), respect.Key.Subject?.ToString()
        select new TellingDifference(respect.Key.Aspect, respect.Key.Subject, variants, silent, respect.Key.Aspect == TellingAspect.Speaker ? RemarkOn(variants) : null);

    private static ImmutableArray<TellingVariant> Variants(IEnumerable<(RecordKey Key, TellingTrait Trait)> told) =>
    [
        .. told
            .GroupBy(one => one.Trait.Text, StringComparer.Ordinal)
            .Select(of => new TellingVariant(of.Key, [.. of.Select(one => one.Key)]))
            .OrderByDescending(one => one.By.Length)
            .ThenBy(one => one.Text, StringComparer.Ordinal),
    ];

    // Several speakers of one telling are no one actor, and then nothing is remarked.
    private string? RemarkOn(ImmutableArray<TellingVariant> variants)
    {
        var speakers = variants
            .Select(one => ActorId.TryParse(one.Text, out var id) ? book.Records.Find(id.Key) : null)
            .OfType<Actor>()
            .ToList();
        return speakers.Exists(one => one is Person) && speakers.Exists(one => one is not Person)
            ? "a person in one telling, a body in another"
            : null;
    }
}
