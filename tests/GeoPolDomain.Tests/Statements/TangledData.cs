using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Tests.Statements;

/// <summary>
/// Datasets made by chance in which all that reasoning follows occurs: claims, sources and statements that are named and not held, views,
/// silences, circles, and records that name each other.
/// </summary>
internal sealed class TangledData(int seed, int statements)
{
    private readonly Random random = new(seed);
    private readonly int claims = Math.Max(3, statements / 4);
    private readonly int sources = Math.Max(3, statements / 3);
    private readonly int actors = Math.Max(4, statements / 40);
    private readonly int reports = statements * 2;

    public Dataset Make() => Given.Data((IEnumerable<DatasetRecord>)
    [
        .. Some(actors, 80, i => i % 3 == 0 ? Given.Organ(Actor(i), Actor(Any(actors))) : (DatasetRecord)Given.State(Actor(i)))
            .Select(one => Cited(one)),
        .. Some(claims, 85, Claim),
        .. Some(sources, 90, Source),
        .. Some(statements, 95, Statement),
        .. Some(reports, 95, Report),
        .. Some(Math.Max(4, statements / 10), 100, Link),
        .. Some(Math.Max(2, statements / 10), 100, i => Given.Assessment(
            $"a{i:D5}",
            Maybe(70, () => ActorId.Parse(Actor(Any(actors)))),
            Pick("label", "evaluation", "motive"),
            Stances(),
            SomeSource(80))),
    ]);

    private Claim Claim(int i) => Cited(Given.Claim(
        Id("c", i),
        string.Join(", ", Some(2, 40, _ => $"{Pick("entails", "narrows", "contradicts", "in-tension", "like")} {Id("c", Any(claims))}")),
        Pick(null, null, "label", "evaluation", "law"),
        Pick("", Actor(Any(actors)), Actor(0))));

    private Source Source(int i) => Given.Source(Id("d", i), Maybe(70, () => ActorId.Parse(Actor(Any(actors)))), Day()) with
    {
        EditionOf = SomeSource(10),
        PartOf = SomeSource(10),
    };

    private Statement Statement(int i) => Cited(Given.Statement(
        Id("s", i),
        Maybe(90, () => ActorId.Parse(Actor(Any(actors)))),
        Stances(),
        Day(),
        Pick("assert", "assert", "assert", "no-response", "appeal", "withhold-approval"),
        Maybe(30, () => ActorId.Parse(Actor(Any(actors)))),
        Maybe(20, () => StatementId.Parse(Id("s", Any(statements)))),
        Maybe(10, () => ActorId.Parse(Actor(0))),
        Pick(null, null, null, "every", "some", "none"),
        Maybe(20, () => StatementId.Parse(Id("s", Any(statements)))))) is var one && random.Next(5) == 0
            ? one with { Speakers = [.. one.Speakers, Given.Speaker(Actor(Any(actors)))] }
            : one;

    private Report Report(int i) => Given.Report(
        Id("r", i),
        Id("s", random.Next(2) == 0 ? i / 2 : Any(statements)),
        Id("d", Any(sources)),
        SomeSource(40),
        Maybe(30, () => ReportId.Parse(Id("r", random.Next(2) == 0 ? Math.Max(0, i - 1) : Any(reports)))),
        Pick("verbatim", "translated", "paraphrased", "summarised", "mentioned"),
        Pick(null, null, "interview", "speech"),
        Maybe(5, () => ActorId.Parse(Actor(0))));

    private Link Link(int i) => Given.Link(
        Pick($"statement:{Id("s", Any(statements))}", $"source:{Id("d", Any(sources))}", $"link:{Id("l", Any(9))}", $"actor:{Actor(0)}"),
        Pick("same-utterance", "depends-on", "speaks-for", "speaks-against", "retracts"),
        Pick($"statement:{Id("s", Any(statements))}", $"source:{Id("d", Any(sources))}", $"claim:{Id("c", Any(claims))}"),
        Pick(null, "likely"),
        Maybe(5, () => ActorId.Parse(Actor(0))),
        Id("l", i));

    private string Stances() => string.Join(
        ", ",
        Some(2, 75, _ => $"{Pick("affirms", "affirms", "denies", "doubts", "conditions", "knows-nothing")} {Id("c", Any(claims))}"));

    private TRecord Cited<TRecord>(TRecord record) where TRecord : DatasetRecord => record with
    {
        Citations = [.. Some(2, 30, _ => new Citation
        {
            Source = Id("d", Any(sources)),
            Basis = Maybe(20, () => CitationBasis.GeneralKnowledge),
        })],
    };

    private SourceId? SomeSource(int percent) => Maybe(percent, () => SourceId.Parse(Id("d", Any(sources))));

    private string? Day() =>
        Pick("2017", "2017-06", "2017-06-22", "2017-06-22", "2017-06-2X", "2017?-06-22", "2018-06-06~", "2016-03", null);

    private T? Maybe<T>(int percent, Func<T> make) where T : class => random.Next(100) < percent ? make() : null;

    private IEnumerable<T> Some<T>(int count, int percent, Func<int, T> make) =>
        Enumerable.Range(0, count).Where(_ => random.Next(100) < percent).Select(make).ToList();

    private T Pick<T>(params T[] from) => from[random.Next(from.Length)];

    private int Any(int count) => random.Next(count);

    private static string Id(string kind, int number) => $"{kind}{number:D5}";

    private static string Actor(int number) => $"x{number:D4}";
}
