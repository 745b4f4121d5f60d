using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Preconditions;

/// <summary>What a dataset of a day knows, and what a condition asked with the knowledge of that day counts, are one thing.</summary>
public class OneKnowledgeTests
{
    private const string Day = "2017-06-22";

    private static readonly string?[] Published = [null, "2017-05-01", Day, "2017-06", "2017-06-23", "2020"];

    private static readonly CitationBasis?[] Bases = [null, CitationBasis.GeneralKnowledge];

    private static readonly string[] Taken = ["2017-05-01", Day, "2017-06-23"];

    [Fact]
    public void What_is_general_knowledge_is_known_from_its_day_however_late_its_source()
    {
        var decision = Cited("2017-05-01", [("2020", CitationBasis.GeneralKnowledge)]);
        Knows(decision).Should().Be(Answer.Yes);
        Counts(decision).Should().Be(Answer.Yes);
    }

    [Fact]
    public void A_condition_counts_a_decision_as_far_as_the_dataset_of_the_day_knows_it_and_it_had_been_taken()
    {
        foreach (var decision in Decisions())
        {
            var happened = decision[0] is Decision { On: { } on } ? HadBeen(on) : Answer.Unknown;
            Counts(decision).Should()
                .Be(happened.And(Knows(decision)) is Answer.Yes ? Answer.Yes : Answer.Unknown, string.Join("; ", decision.AsEnumerable()));
        }
    }

    [Fact]
    public void A_statement_is_known_to_a_condition_through_the_same_reports_as_to_the_dataset()
    {
        foreach (var outlet in Published)
            foreach (var cited in Published)
            {
                ImmutableArray<DatasetRecord> told =
                [
                    Given.Claim("prp"), Given.Statement(
                        "said", "iran", "affirms prp", "2017-05-05"), Given.Report("r", "said", "paper", citing: "agency"),
                    Given.Source("paper", published: outlet), Given.Source("agency", published: cited),
                ];
                var verdict = Judged.Of(new ConsentGiven { Of = ["iran"], Claim = "prp" }, Day, [.. told]);
                verdict.Requires!.Because.Any(reason => reason.Record is not null).Should()
                    .Be(Given.Data(told).KnownOn(Given.Day(Day)).Knows("statement:said") != Answer.No, $"{outlet} {cited}");
            }
    }

    private static IEnumerable<ImmutableArray<DatasetRecord>> Decisions()
    {
        var citations = Published.SelectMany(_ => Bases, (published, basis) => (published, basis)).ToList();
        foreach (var taken in Taken)
        {
            yield return Cited(taken, []);
            foreach (var one in citations)
            {
                yield return Cited(taken, [one]);
                foreach (var other in citations)
                    yield return Cited(taken, [one, other]);
            }
        }
    }

    private static ImmutableArray<DatasetRecord> Cited(string taken, IReadOnlyList<(string? Published, CitationBasis? Basis)> by) =>
    [
        GivenGate.Decision("council", taken) with
        {
            Id = "d",
            Citations = [.. by.Select((one, at) => new Citation { Source = $"s{at}", Basis = one.Basis })],
        },
        .. by.Select((one, at) => Given.Source($"s{at}", published: one.Published)),
    ];

    private static Answer HadBeen(EdtfValue on) =>
        on.LatestDay <= EdtfDate.Parse(Day).EarliestDay
            ? Answer.Yes
            : on.EarliestDay > EdtfDate.Parse(Day).LatestDay ? Answer.No : Answer.Unknown;

    private static Answer Knows(ImmutableArray<DatasetRecord> records) => Given.Data(records).KnownOn(Given.Day(Day)).Knows("decision:d");

    private static Answer Counts(ImmutableArray<DatasetRecord> records) =>
        Given.Data([GivenGate.Condition("c", new DecisionTaken { Body = "council" }), .. records])
            .Preconditions.Evaluate("c", Given.Day(Day), Given.Day(Day)).Requires!.Answer;
}
