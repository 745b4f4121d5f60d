using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Benchmarks.Data;

/// <summary>Statements and the reports that tell them: 1.6 to a statement.</summary>
internal sealed class StatementMaker(Dice dice, Cast cast, Calendar calendar, Citations citations, Prose prose)
{
    private StatementId? before;

    public IEnumerable<DatasetRecord> Make(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var actor = cast.Actors.Pick(dice);
            var name = $"{actor}-{i:D6}";
            var statement = Statement($"stm-{name}", actor);
            yield return statement;
            for (var j = Tellings(); j > 0; j--)
                yield return Report($"rep-{name}-{j}", statement.Id);
            before = statement.Id;
        }
    }

    private Statement Statement(StatementId id, ActorId actor) => new()
    {
        Id = id,
        Gist = prose.Text(1, 3),
        Speakers = [.. Enumerable.Range(0, dice.InPercent(85) ? 1 : 2).Select(_ => Speaker(actor))],
        Act = dice.Pick(SpeechAct.All),
        Said = dice.InPercent(95) ? calendar.Date(1991, 2020) : null,
        Setting = dice.InPercent(15) ? prose.Text(1, 1) : null,
        Addressees = Actors(0, 1),
        About = Actors(0, 3),
        Stances = [.. Enumerable.Range(0, dice.Between(0, 2)).Select(_ => Stance())],
        AnswerTo = dice.InPercent(8) && before is { } prior ? [prior] : [],
        NestedIn = dice.InPercent(2) ? before : null,
        Frequency = dice.InPercent(5) ? dice.Pick(Frequency.All) : null,
        Citations = citations.Some(1, 2),
        AccordingTo = dice.InPercent(3) ? cast.Actors.Pick(dice) : null,
        Note = dice.InPercent(5) ? prose.Text(1, 1) : null,
    };

    private Speaker Speaker(ActorId state) => new()
    {
        Actor = dice.InPercent(92) ? cast.People.Pick(dice) : null,
        AsPrinted = dice.InPercent(20) ? prose.Text(1, 1) : null,
        Missing = dice.InPercent(5) ? dice.Pick(MissingReason.All) : null,
        Tenure = dice.InPercent(50) ? cast.Tenures.Pick(dice) : null,
        Capacity = dice.InPercent(20) ? "spokesman of the ministry" : null,
        OnBehalfOf = dice.InPercent(60) ? state : null,
        Quantifier = dice.InPercent(2) ? dice.Pick(Quantifier.All) : null,
    };

    private Stance Stance() => new()
    {
        Claim = cast.Claims.Pick(dice),
        Kind = (StanceKind)dice.Below(5),
        Condition = dice.InPercent(8) ? prose.Text(1, 1) : null,
    };

    private Report Report(ReportId id, StatementId statement) => new()
    {
        Id = id,
        Statement = statement,
        Source = cast.Sources.Pick(dice),
        Place = dice.InPercent(80) ? $"p{dice.Between(1, 40)}" : null,
        AttributedTo = dice.InPercent(6) ? [Speaker(cast.Actors.Pick(dice))] : [],
        Form = dice.Pick(ReportForm.All),
        SpokenIn = dice.InPercent(30) ? dice.Pick(Languages) : null,
        Translator = dice.InPercent(6) ? new Mention { AsPrinted = "" } : null,
        Wording = [.. Enumerable.Range(0, dice.Between(0, 2)).Select(_ => Segment())],
        Verb = dice.InPercent(25) ? dice.Pick(Verbs) : null,
        Setting = dice.InPercent(5) ? prose.Text(1, 1) : null,
        Citing = dice.InPercent(15) ? cast.Sources.Pick(dice) : null,
        CitedAs = dice.InPercent(10) ? prose.Text(1, 1) : null,
    };

    private QuotationSegment Segment() => dice.InPercent(80)
        ? new() { Kind = SegmentKind.Verbatim, Text = prose.Text(1, 2) }
        : new() { Kind = SegmentKind.Elided, Text = "(...)" };

    private ImmutableArray<ActorId> Actors(int fewest, int most) =>
        [.. Enumerable.Range(0, dice.Between(fewest, most)).Select(_ => cast.Actors.Pick(dice))];

    private int Tellings() => dice.Below(10) switch
    {
        < 6 => 1,
        < 8 => 2,
        _ => 3,
    };

    private static ImmutableArray<LanguageTag> Languages { get; } =
    [
        LanguageTag.Parse("ru"), LanguageTag.Parse("fr"), LanguageTag.Parse("uz-Cyrl")
    ];

    private static ImmutableArray<string> Verbs { get; } = ["claimed", "said", "stressed", "a souligné", "заявил", "истакао је"];
}
