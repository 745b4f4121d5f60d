using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>
/// Treaties that enter into force when enough states are bound, and these states stand for enough of something, or when certain states are.
/// The numbers are those that the depositaries announced, told from general knowledge.
/// </summary>
public class EntryIntoForceTests
{
    private static readonly ActorId[] Annex2 =
    [
        "algeria", "argentina", "australia", "austria", "bangladesh", "belgium", "brazil", "bulgaria", "canada", "chile", "china",
        "colombia", "dr-congo", "egypt", "finland", "france", "germany", "hungary", "india", "indonesia", "iran", "israel", "italy",
        "japan", "mexico", "netherlands", "north-korea", "norway", "pakistan", "peru", "poland", "romania", "russia", "slovakia",
        "south-africa", "south-korea", "spain", "sweden", "switzerland", "turkey", "ukraine", "united-kingdom", "united-states", "vietnam",
    ];

    // Article 21 of the Paris Agreement: 55 parties that stand for 55 % of the emissions. China and the United States ratified on
    // 2016-09-03 (20.09 and 17.89 %), India on 2016-10-02; the European Union with seven of its members, Canada, Bolivia and Nepal on
    // 2016-10-05. The agreement entered into force thirty days later, on 2016-11-04.
    [Theory]
    [InlineData("2016-09-03", 26, 3906, VoteOutcome.NotAdopted)]
    [InlineData("2016-09-21", 60, 4776, VoteOutcome.NotAdopted)]
    [InlineData("2016-10-02", 62, 5189, VoteOutcome.NotAdopted)]
    [InlineData("2016-10-05", 72, 5687, VoteOutcome.Adopted)]
    public void The_Paris_Agreement_needed_parties_and_their_emissions(string on, int parties, int emissions, VoteOutcome outcome)
    {
        var verdict = Rule(new AllTests
        {
            Of = [new MajorityTest { Share = "55" }, new MajorityTest { Share = "55%", Measure = VoteMeasure.Emissions }],
        }).Evaluate(
            Ratified(parties, "china", "united-states"),
            Amounts(VoteMeasure.Emissions, 197, parties, emissions, ("china", 2009), ("united-states", 1789)));
        verdict.Outcome.Should().Be(outcome, on);
        verdict.Describe().Should().Contain($"at least 55% of the emissions of all members: {(emissions < 5500 ? "no" : "yes")}");
    }

    // Article 18 of the Ballast Water Management Convention of 2004: thirty states with 35 % of the tonnage of merchant ships. Until the
    // accession of Finland on 2016-09-08 51 states had 34.87 %; the convention entered into force a year later, on 2017-09-08.
    [Theory]
    [InlineData("2016-09-07", 51, 3487, VoteOutcome.NotAdopted)]
    [InlineData("2016-09-08", 52, 3514, VoteOutcome.Adopted)]
    public void The_Ballast_Water_Convention_needed_states_and_their_tonnage(string on, int states, int tonnage, VoteOutcome outcome) =>
        Rule(new AllTests
        {
            Of = [new MajorityTest { Share = "30" }, new MajorityTest { Share = "35%", Measure = VoteMeasure.Tonnage }],
        }).Evaluate(Ratified(states), Amounts(VoteMeasure.Tonnage, 172, states, tonnage)).Outcome.Should().Be(outcome, on);

    // Article 6 of the Hong Kong Convention of 2009: fifteen states with 40 % of the tonnage (and enough yards, which is not judged here).
    // Bangladesh and Liberia acceded on 2023-06-26; the convention entered into force two years later, on 2025-06-26.
    [Theory]
    [InlineData("2023-06-25", 20, 3016, VoteOutcome.NotAdopted)]
    [InlineData("2023-06-26", 22, 4581, VoteOutcome.Adopted)]
    public void The_Hong_Kong_Convention_needed_Liberia(string on, int states, int tonnage, VoteOutcome outcome) =>
        Rule(new AllTests
        {
            Of = [new MajorityTest { Share = "15" }, new MajorityTest { Share = "40%", Measure = VoteMeasure.Tonnage }],
        }).Evaluate(Ratified(states), Amounts(VoteMeasure.Tonnage, 175, states, tonnage)).Outcome.Should().Be(outcome, on);

    // Article XIV of the Comprehensive Nuclear-Test-Ban Treaty: the 44 states of Annex 2. With Indonesia, on 2012-02-06, 36 of them had
    // ratified. The number of the other states does not matter: 157 states in all had ratified then.
    [Fact]
    public void The_Test_Ban_Treaty_waits_for_eight_named_states()
    {
        ActorId[] missing = ["china", "egypt", "india", "iran", "israel", "north-korea", "pakistan", "united-states"];
        Annex2.Should().HaveCount(44);
        var rule = Rule(new RequiredVotesTest { Of = [.. Annex2] }) with { Franchise = new VotingEligibility { Seats = 196 } };
        Votes Of(ActorId[] absent) => new()
        {
            Ballots =
            [
                .. Annex2.Select(one => new Ballot { Voter = one, Vote = absent.Contains(one) ? VoteCast.Absent : VoteCast.Yes }),
            ],
            Counts = [Count(VoteCast.Yes, 157)],
        };
        var verdict = rule.Evaluate(Of(missing));
        verdict.Outcome.Should().Be(VoteOutcome.NotAdopted);
        verdict.Describe().Should().ContainAll(missing.Select(one => one.ToString()));
        rule.Evaluate(Of([])).Outcome.Should().Be(VoteOutcome.Adopted);
        foreach (var one in missing)
            rule.Evaluate(Of([one])).Outcome.Should().Be(VoteOutcome.NotAdopted, one.ToString());
    }

    private static Votes Ratified(int states, params ActorId[] named) => new()
    {
        Counts = [Count(VoteCast.Yes, states)],
        Ballots =
        [
            .. named.Concat(Enumerable.Range(0, states - named.Length).Select(Name))
                .Select(one => new Ballot { Voter = one, Vote = VoteCast.Yes }),
        ],
    };

    // The states that have ratified stand for the first part, in hundredths of a percent; the others for the rest of ten thousand. Within
    // either part only the sum counts, so the states that are not named share it evenly.
    private static Electorate Amounts(VoteMeasure measure, int states, int ratified, int part, params (ActorId Voter, int Number)[] named)
    {
        var left = part - named.Sum(one => one.Number);
        var (few, many) = (ratified - named.Length, states - ratified);
        return Electorate.Of(
        [
            .. named.Select(one => Weight(one.Voter, measure, one.Number)),
            .. Enumerable.Range(0, few).Select(i => Weight(Name(i), measure, Even(left, few, i))),
            .. Enumerable.Range(0, many).Select(i => Weight(Name(few + i), measure, Even(10_000 - part, many, i))),
        ]);
    }

    private static int Even(int sum, int among, int i) => (sum / among) + (i < sum % among ? 1 : 0);

    private static ActorId Name(int i) => $"state-{i}";

    private static VoterWeight Weight(ActorId voter, VoteMeasure measure, int number) =>
        new() { Voter = voter, Amounts = [new VoteAmount { Measure = measure, Number = number }] };
}
