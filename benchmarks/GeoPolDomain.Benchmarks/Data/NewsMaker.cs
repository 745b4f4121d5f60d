using System.Globalization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Benchmarks.Data;

/// <summary>
/// A year of news in the order of its days: statements with texts of their own, 1.6 reports to a statement, three reports to a source.
/// </summary>
internal sealed class NewsMaker(int statements)
{
    private const int Outlets = 500;
    private static readonly LocalDate FirstDay = new(2017, 1, 1);

    private readonly Dice dice = new((ulong)statements);
    private long reports;

    public IEnumerable<DatasetRecord> Make()
    {
        var (cast, words) = (new Cast(dice), new Words(dice));
        var source = "";
        for (var i = 0; i < statements; i++)
        {
            var day = FirstDay.PlusDays((int)((long)i * 365 / statements));
            var statement = Statement(i, day, cast, words);
            yield return statement;
            for (var left = dice.Below(10) switch { < 6 => 1, < 8 => 2, _ => 3 }; left > 0; left--)
            {
                if (reports % 3 == 0)
                {
                    var made = Source(day.PlusDays(dice.Below(3)), words);
                    source = made.Id.ToString();
                    yield return made;
                }

                yield return Report(statement.Id, source, words);
            }
        }
    }

    private Statement Statement(int i, LocalDate day, Cast cast, Words words) => new()
    {
        Id = Name("stm", i),
        Gist = words.Text(8, 25),
        Speakers = [.. Enumerable.Range(0, dice.InPercent(85) ? 1 : 2).Select(_ => new Speaker
        {
            Actor = cast.People.Pick(dice),
            Tenure = dice.InPercent(50) ? cast.Tenures.Pick(dice) : null,
            OnBehalfOf = dice.InPercent(60) ? cast.Actors.Pick(dice) : null,
        })],
        Act = dice.Pick(SpeechAct.All),
        Said = EdtfDate.On(day),
        About = [.. Enumerable.Range(0, dice.Between(0, 3)).Select(_ => cast.Actors.Pick(dice)).Distinct()],
        Stances = [.. Enumerable.Range(0, dice.Between(0, 2)).Select(_ => new Stance
        {
            Claim = cast.Claims.Pick(dice),
            Kind = (StanceKind)dice.Below(5),
        })],
    };

    private Source Source(LocalDate day, Words words) => new()
    {
        Id = Name("src", reports),
        Kind = SourceKind.NewsItem,
        Title = words.Text(5, 12),
        Outlet = new Mention { Actor = ActorId.Parse(Name("outlet", dice.Below(Outlets))) },
        Published = EdtfDate.On(day),
        Url = string.Create(CultureInfo.InvariantCulture, $"https://news.example/{day.Year}/{day.Month}/{reports}"),
    };

    private Report Report(StatementId statement, string source, Words words) => new()
    {
        Id = Name("rep", reports++),
        Statement = statement,
        Source = source,
        Place = $"p{dice.Between(1, 40)}",
        Form = dice.Pick(ReportForm.All),
        Wording = dice.InPercent(50) ? [new QuotationSegment { Kind = SegmentKind.Verbatim, Text = words.Text(6, 30) }] : [],
        Verb = dice.InPercent(25) ? "said" : null,
    };

    private static string Name(string kind, long number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:D10}");
}
