using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>One claim, told by sources that lead to each other in the ways that cost most.</summary>
internal static class SourceShapes
{
    public static readonly string[] Names =
    [
        .. new[] { "citing", "through", "edition", "part" }
            .SelectMany(how => new[] { "chain", "circle", "star" }, (how, shape) => $"{shape} {how}"),
        "chain nested", "chain statements", "chain links", "chain reports", "chain aside",
    ];

    public static Dataset Of(string name, int n)
    {
        var (shape, how) = (name.Split(' ')[0], name.Split(' ')[1]);
        int? To(int i) => shape switch
        {
            "chain" => i + 1 < n ? i + 1 : null,
            "circle" => (i + 1) % n,
            _ => i == 0 ? null : 0,
        };
        return Given.Data(
        [
            new Claim { Id = "claim", Text = "It is so." },
            .. Enumerable.Range(0, n).SelectMany(i => Told(how, i, To(i))),
        ]);
    }

    private static IEnumerable<DatasetRecord> Told(string how, int i, int? to)
    {
        yield return new Source
        {
            Id = Id("d", i),
            Kind = SourceKind.Parse("article"),
            EditionOf = how == "edition" && to is { } whole ? (SourceId)Id("d", whole) : null,
            PartOf = how == "part" && to is { } of ? (SourceId)Id("d", of) : null,
            Published = EdtfValue.Parse("2016"),
        };
        var isManyStatements = how is "statements" or "nested";
        if (isManyStatements || i == 0)
            yield return new Statement
            {
                Id = Id("s", i),
                Gist = "It is so.",
                Act = SpeechAct.Assert,
                Speakers = [new() { Actor = "x" }],
                Stances = [new() { Claim = "claim", Kind = StanceKind.Affirms }],
                NestedIn = how == "nested" && to is { } outer ? (StatementId)Id("s", outer) : null,
            };
        if (how != "nested" || to is null)
            yield return new Report
            {
                Id = Id("r", i),
                Statement = Id("s", isManyStatements ? i : 0),
                Source = Id("d", i),
                Form = ReportForm.Paraphrased,
                Citing = how switch
                {
                    "citing" => to is { } cited ? (SourceId)Id("d", cited) : null,
                    "aside" => (SourceId)Id("e", i),
                    "hub-aside" => (SourceId)"hub",
                    _ => null,
                },
                Through = how is "through" or "statements" or "reports" or "aside" or "hub-aside" && to is { } earlier
                    ? (ReportId)Id("r", earlier)
                    : null,
            };
        if (how is "links" or "reports" && to is { } upon)
            yield return new Link
            {
                Id = Id("l", i),
                Kind = LinkKind.DependsOn,
                From = ((SourceId)Id("d", i)).Key,
                To = how == "links" ? ((SourceId)Id("d", upon)).Key : ((ReportId)Id("r", upon)).Key,
            };
    }

    private static string Id(string prefix, int i) => $"{prefix}{i:000000}";
}
