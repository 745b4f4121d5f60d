using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Preconditions;

public class KnownByTests
{
    private static readonly DecisionTaken OfCouncil = new() { Body = "council" };

    private static readonly Gen<string> Days = Gen.Elements(
        "2017-06-18", "2017-06-20", "2017-06-22", "2017-06-24", "2017-06-26", "2017-06", "2017-05", "2017-06-20?");

    private static readonly Gen<DatasetRecord> Decisions =
        from taken in Days
        from source in Gen.Elements("s1", "s2", "s3", "s4")
        from result in Gen.Elements("adopted", "adopted", "not-adopted")
        select (DatasetRecord)GivenGate.Decision("council", taken, result, source: source);

    private static readonly Gen<DatasetRecord> Records = Gen.OneOf(
        Decisions,
        Decisions,
        Gen.Elements("actor:council", "condition:c")
            .Select(DatasetRecord (about) => Given.Coverage(RecordKind.Decision, about, "../2017-06-24")));

    private static readonly Gen<(Requirement Requirement, ImmutableArray<DatasetRecord> Records)> Worlds =
        (from records in Records.ListOf()
         from published in Days.ListOf(4)
         from signed in Days
         from held in Days
         from named in Gen.Elements(true, false)
         let all = records.WithIds()
         let meant = named ? all.OfType<Decision>().FirstOrDefault()?.Id : null
         select (Requirements(meant), all
             .AddRange(published.Select((day, at) => Given.Source($"s{at + 1}", published: day)))
             .Add(GivenGate.Treaty("pact", $"signed {signed}", source: "s1"))
             .Add(GivenGate.Meeting("e", "held", held, source: "s2"))));

    [Theory]
    [InlineData("2017-06-22", Answer.Yes)]
    [InlineData("2017-05", Answer.Yes)]
    [InlineData("2017-06-25", Answer.Unknown)]
    [InlineData("2017-06", Answer.Unknown)]
    [InlineData("2017?-06-22", Answer.Unknown)]
    [InlineData(null, Answer.Unknown)]
    public void A_record_counts_when_a_source_of_it_was_published_by_then(string? published, Answer expected) =>
        Judged.LeafKnownBy(
            "2017-06-24", OfCouncil, GivenGate.Decision("council", "2017-05-01", source: "s"),
            Given.Source("s", published: published)).Answer.Should().Be(expected);

    [Fact]
    public void A_record_without_sources_may_or_may_not_have_been_known() =>
        Judged.LeafKnownBy("2017-06-24", OfCouncil, GivenGate.Decision("council", "2017-05-01")).Answer.Should().Be(Answer.Unknown);

    [Fact]
    public void What_is_known_in_the_field_was_known_from_its_day_on()
    {
        var decision = GivenGate.Decision("council", "2017-06-20") with
        {
            Citations = [new Citation { Source = "field", Basis = CitationBasis.GeneralKnowledge }],
        };
        Judged.LeafKnownBy("2017-06-20", OfCouncil, decision).Answer.Should().Be(Answer.Yes);
        Judged.LeafKnownBy("2017-06-19", OfCouncil, decision).Answer.Should().Be(Answer.Unknown);
        var toldToo = decision with { Citations = [.. decision.Citations, new Citation { Source = "late" }] };
        Judged.LeafKnownBy("2017-06-20", OfCouncil, toldToo, Given.Source("late", published: "2018")).Answer.Should().Be(Answer.Yes);
    }

    [Fact]
    public void Nothing_is_known_before_it_happens()
    {
        DatasetRecord[] records = [GivenGate.Decision("council", "2017-06-23", source: "s"), Given.Source("s", published: "2017-06-01")];
        Judged.LeafKnownBy("2017-06-22", OfCouncil, records).Answer.Should().Be(Answer.Unknown);
        Judged.LeafKnownBy("2017-06-23", OfCouncil, records).Answer.Should().Be(Answer.Yes);
    }

    [Fact]
    public void What_became_known_later_is_not_taken_for_missing()
    {
        DatasetRecord[] records =
        [
            GivenGate.Decision("council", "2017-06-20", source: "s"), Given.Source("s", published: "2017-07"),
            Given.Coverage(RecordKind.Decision, "actor:council")
        ];
        Judged.LeafKnownBy("2017-06-24", OfCouncil, records).Answer.Should().Be(Answer.Unknown);
        Judged.LeafKnownBy("2017-08-01", OfCouncil, records).Answer.Should().Be(Answer.Yes);
    }

    [Fact]
    public void That_nothing_will_come_cannot_be_known()
    {
        var promise = Given.Coverage(RecordKind.Decision, "actor:council");
        Judged.LeafKnownBy("2017-06-24", OfCouncil, promise).Answer.Should().Be(Answer.No);
        var before = Judged.LeafKnownBy("2017-06-22", OfCouncil, promise);
        before.Answer.Should().Be(Answer.Unknown);
        before.Because.Should().ContainSingle().Which.Says.Should().Contain("what came after 2017-06-22 could not be known by then");
    }

    [Fact]
    public void What_can_change_is_known_for_the_days_that_have_passed_only()
    {
        var inOffice = new Circumstance { Text = "in office", Tenure = "t" };
        DatasetRecord[] tenure = [GivenGate.Tenure("t", "2000/2024", source: "s"), Given.Source("s", published: "2001")];
        Judged.LeafKnownBy("2017-06-24", inOffice, tenure).Answer.Should().Be(Answer.Yes);
        Judged.LeafKnownBy("2017-06-22", inOffice, tenure).Answer.Should().Be(Answer.Unknown);

        var consent = new ConsentGiven { Of = ["iran"], Claim = "prp" };
        DatasetRecord[] said =
        [
            Given.Claim("prp"), Given.Statement("s", "iran", "affirms prp", "2017-05-05"), Given.Report("r", "s", "s"),
            Given.Source("s", published: "2017-05-06")
        ];
        Judged.LeafKnownBy("2017-06-24", consent, said).Answer.Should().Be(Answer.Yes);
        Judged.LeafKnownBy("2017-06-22", consent, said).Answer.Should().Be(Answer.Unknown);
        Judged.LeafKnownBy("2017-05-05", consent, said).Answer.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void A_statement_is_known_through_what_a_report_cites_too()
    {
        var consent = new ConsentGiven { Of = ["iran"], Claim = "prp" };
        DatasetRecord[] said =
        [
            Given.Claim("prp"), Given.Statement("s", "iran", "affirms prp", "2017-05-05"), Given.Source("late", published: "2018"),
            Given.Source("early", published: "2017-05-06")
        ];
        Judged.LeafKnownBy("2017-06-24", consent, [.. said, Given.Report("r", "s", "late")]).Answer.Should().Be(Answer.Unknown);
        Judged.LeafKnownBy("2017-06-24", consent, [.. said, Given.Report("r", "s", "late", citing: "early")]).Answer
            .Should().Be(Answer.Yes);
    }

    [Theory]
    [InlineData("2017-06-24", "2017-06-24", Answer.Yes)]
    [InlineData("2017-06-22", "2017-06-24", Answer.No)]
    [InlineData("2017-06-24", "2017-06-26", Answer.No)]
    [InlineData("2017-06-26", "2017-06", Answer.Yes)]
    [InlineData("2017-06-23", "2017-06", Answer.No)]
    public void A_condition_is_known_when_the_statement_that_sets_it_is(string knownBy, string said, Answer expected)
    {
        var data = Given.Data(
            GivenGate.Condition("c", new TimeReached(), statedIn: "s"),
            Given.Statement("s", "x", "", said),
            Given.Report("r", "s", "doc"),
            Given.Source("doc", published: "2017-06-24"));
        data.Preconditions.Evaluate("c", Given.Day("2017-06-24"), Given.Day(knownBy)).Stated.Value.Should().Be(expected);
    }

    [Fact]
    public void What_has_happened_once_is_never_taken_back_by_what_is_learned_later() =>
        Law.Holds(300, Worlds, world =>
        {
            var data = Given.Data([GivenGate.Condition("c", world.Requirement), .. world.Records]);
            var answers = Enumerable.Range(15, 16)
                .Select(day => data.Preconditions.Evaluate("c", Given.Day(Judged.Day), new LocalDate(2017, 6, day)).Answer)
                .Append(data.Preconditions.Evaluate("c", Given.Day(Judged.Day)).Answer)
                .ToList();
            return answers.Zip(answers.Skip(1)).All(pair => pair.First == Answer.Unknown || pair.First == pair.Second);
        });

    private static Requirement Requirements(DecisionId? meant) => new AnyOf
    {
        Of =
        [
            new AllOf { Of = [OfCouncil with { Decision = meant }, new InstrumentExists { Treaty = "pact" }] },
            new Not { Of = new AllOf { Of = [OfCouncil with { Text = "To act" }, new Circumstance { Text = "held", Event = "e" }] } },
        ],
    };
}
