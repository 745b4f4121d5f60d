using System.Globalization;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Benchmarks.Data;

/// <summary>
/// Statements with three reports each, a claim to ten statements, a source to ten reports: wire copies, nested tellings, entailments and
/// links, all by chance.
/// </summary>
internal sealed class ProvenanceMaker(int statements)
{
    private const int PerClaim = 10;
    private const int PerSource = 30;
    private const int Outlets = 500;
    private const int Actors = 200;

    private readonly Dice dice = new((ulong)statements);
    private readonly int claims = Math.Max(1, statements / PerClaim);
    private readonly int sources = Math.Max(1, 3 * statements / PerSource);

    public Dataset Make() => new("provenance", "Records made by chance, to reason over", (IEnumerable<DatasetRecord>)
    [
        .. Enumerable.Range(0, claims).Select(Claim),
        .. Enumerable.Range(0, sources).Select(Source),
        .. Enumerable.Range(0, statements).Select(Statement),
        .. Enumerable.Range(0, 3 * statements).Select(Report),
        .. Enumerable.Range(0, sources / 20).Select(Link),
    ]);

    public ClaimId AnyClaim(Dice by) => Name("c", by.Below(claims));

    public StatementId AnyStatement(Dice by) => Name("s", by.Below(statements));

    private Claim Claim(int i) => new()
    {
        Id = Name("c", i),
        Text = "A claim.",
        Relations = dice.InPercent(40)
            ? [new ClaimRelation { Kind = dice.Pick(ClaimRelationKind.All), Claim = Name("c", dice.Below(claims)) }]
            : [],
    };

    private Source Source(int i) => new()
    {
        Id = Name("d", i),
        Kind = SourceKind.NewsItem,
        Outlet = dice.InPercent(90)
            ? new Mention { Actor = Name("o", dice.Below(Outlets)) }
            : new Mention { Missing = MissingReason.Stripped },
        Published = Day(),
        EditionOf = dice.InPercent(5) ? SourceId.Parse(Name("d", dice.Below(sources))) : null,
    };

    private Statement Statement(int i) => new()
    {
        Id = Name("s", i),
        Gist = "A statement.",
        Speakers = [new Speaker { Actor = Name("p", dice.Below(10 * Actors)), OnBehalfOf = Name("a", dice.Below(Actors)) }],
        Act = dice.InPercent(3) ? SpeechAct.NoResponse : SpeechAct.Assert,
        Said = Day(),
        Stances =
        [
            new Stance
            {
                Claim = Name("c", dice.Below(claims)),
                Kind = dice.Pick([StanceKind.Affirms, StanceKind.Affirms, StanceKind.Denies, StanceKind.KnowsNothing]),
            },
        ],
        AnswerTo = i > 0 && dice.InPercent(8) ? [Name("s", dice.Below(i))] : [],
        NestedIn = i > 0 && dice.InPercent(2) ? StatementId.Parse(Name("s", dice.Below(i))) : null,
    };

    // The first telling is a source's own, the second names a source, the third came through the second.
    private Report Report(int i) => new()
    {
        Id = Name("r", i),
        Statement = Name("s", i / 3),
        Source = Name("d", dice.Below(sources)),
        Form = dice.Pick(ReportForm.All),
        Citing = i % 3 == 1 ? SourceId.Parse(Name("d", dice.Below(sources))) : null,
        Through = i % 3 == 2 ? ReportId.Parse(Name("r", i - 1)) : null,
    };

    private Link Link(int i) => new()
    {
        Id = Name("l", i),
        From = $"source:{Name("d", dice.Below(sources))}",
        To = $"source:{Name("d", dice.Below(sources))}",
        Kind = LinkKind.DependsOn,
        Likelihood = dice.InPercent(50) ? Likelihood.Likely : null,
    };

    private EdtfDate Day() => EdtfDate.On(new Calendar(dice).Day(2010, 2020));

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number:D7}");
}
