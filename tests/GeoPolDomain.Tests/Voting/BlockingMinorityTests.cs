using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Voting;

/// <summary>
/// The blocking minority among the members that take part in an enhanced cooperation: as few members as have more than 35 % of the people
/// of all of them, and one more (article 238 (3) of the Treaty on the Functioning of the European Union).
/// </summary>
public class BlockingMinorityTests
{
    private static readonly DecisionRule Cooperation =
        Rule(new BlockingMinorityTest { Share = ">35%", Measure = VoteMeasure.Population, OneMore = true });

    // The fourteen of the law applicable to divorce, in millions of people in 2010: Germany, France, Italy, Spain, Romania, Belgium,
    // Portugal, Hungary, Austria, Bulgaria, Latvia, Slovenia, and Luxembourg and Malta, which have half a million each.
    private static readonly Electorate Fourteen = Peopled(164, 130, 121, 92, 43, 22, 21, 20, 17, 15, 4, 4, 1, 1);

    // Germany and France have more than 35 %, so three must oppose, whoever they are, and have more than 35 % too.
    [Theory]
    [InlineData("nnyyyyyyyyyyyy", VoteOutcome.Adopted)]
    [InlineData("nnyyyyyyyyyyyn", VoteOutcome.NotAdopted)]
    [InlineData("nnyyyyyyyyyyya", VoteOutcome.NotAdopted)]
    [InlineData("nyyyynnnnyyyyy", VoteOutcome.NotAdopted)]
    [InlineData("nyyyynnynyyyyy", VoteOutcome.Adopted)]
    [InlineData("nn????????????", VoteOutcome.Unknown)]
    [InlineData("nn?yyyyyyyyyyy", VoteOutcome.Unknown)]
    [InlineData("nyyyyyyyyyyyy?", VoteOutcome.Adopted)]
    public void It_has_one_member_more_than_the_fewest_with_its_part_of_the_people(string letters, VoteOutcome outcome) =>
        Cooperation.Evaluate(Letters(letters), Fourteen).Outcome.Should().Be(outcome);

    // Of 100 people three members of 12 have more than 35, so four must oppose. Where one has 26, it has more than 35 with one of 12.
    [Theory]
    [InlineData("12 12 12 11 11 11 11 11 9", "nnnyyyyyy", VoteOutcome.Adopted)]
    [InlineData("12 12 12 11 11 11 11 11 9", "nnnyyyyyn", VoteOutcome.NotAdopted)]
    [InlineData("12 12 26 10 10 10 10 10", "nynyyyyy", VoteOutcome.Adopted)]
    [InlineData("12 12 26 10 10 10 10 10", "nnnyyyyy", VoteOutcome.NotAdopted)]
    public void The_fewest_are_counted_from_the_most_populous(string people, string letters, VoteOutcome outcome) =>
        Cooperation.Evaluate(Letters(letters), Peopled([.. people.Split(' ').Select(int.Parse)])).Outcome.Should().Be(outcome);

    [Fact]
    public void Whoever_is_excluded_is_not_among_the_fewest_nor_of_the_people()
    {
        // Without the first, the second and the third have more than 35 %.
        var electorate = Peopled(50, 20, 20, 20, 20, 20);
        Cooperation.Evaluate(Letters("xnnyyy"), electorate).Outcome.Should().Be(VoteOutcome.Adopted);
        Cooperation.Evaluate(Letters("xnnnyy"), electorate).Outcome.Should().Be(VoteOutcome.NotAdopted);
        Cooperation.Evaluate(Letters("ynnnyy"), electorate).Outcome.Should().Be(VoteOutcome.NotAdopted);
        Cooperation.Evaluate(Letters("nynyyy"), electorate).Outcome.Should().Be(VoteOutcome.Adopted, "two have 47 % but are not three");
    }

    [Fact]
    public void Where_it_is_not_known_who_is_excluded_the_fewest_are_not_known()
    {
        var votes = new Votes { Counts = [Count(VoteCast.Excluded, 1), Count(VoteCast.Yes, 3), Count(VoteCast.No, 2)] };
        Cooperation.Evaluate(votes, Peopled(20, 20, 20, 20, 20, 20)).Outcome.Should().Be(VoteOutcome.Unknown);
        var known = votes with { Ballots = [By("v6", VoteCast.Excluded)] };
        Cooperation.Evaluate(known, Peopled(20, 20, 20, 20, 20, 20)).Outcome.Should().Be(VoteOutcome.Adopted);
    }

    [Theory]
    [InlineData("nnnyyy", VoteOutcome.Unknown)]
    [InlineData("nnnyyx", VoteOutcome.NotAdopted)]
    [InlineData("nnyyyx", VoteOutcome.Adopted)]
    [InlineData("nny?yx", VoteOutcome.Unknown)]
    public void A_population_that_is_not_known_matters_where_its_member_votes(string letters, VoteOutcome outcome)
    {
        var electorate = Electorate.Of(Enumerable.Range(1, 6)
            .Select(number => new VoterWeight { Voter = $"v{number}", Population = number < 6 ? 20 : null }));
        Cooperation.Evaluate(Letters(letters), electorate).Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData("nnyyynnn", VoteOutcome.Adopted)]
    [InlineData("nnnyyyyy", VoteOutcome.NotAdopted)]
    [InlineData("nn?yyyyy", VoteOutcome.Unknown)]
    [InlineData("n?yyy???", VoteOutcome.Adopted)]
    public void Within_a_group_only_its_members_and_their_people_count(string letters, VoteOutcome outcome)
    {
        var electorate = Peopled(20, 20, 20, 20, 20, 90, 90, 90).WithGroup("cooperating", "v1", "v2", "v3", "v4", "v5");
        Rule(new WithinTest { Group = "cooperating", Test = Cooperation.Test! }).Evaluate(Letters(letters), electorate).Outcome
            .Should().Be(outcome);
    }

    [Fact]
    public void A_seat_without_a_name_may_be_that_of_anybody()
    {
        var electorate = Peopled(20, 20, 20, 20, 20).WithSeats(6);
        Cooperation.Evaluate(Letters("yyyyy"), electorate).Outcome.Should().Be(VoteOutcome.Unknown);
        var grouped = electorate.WithGroup(new ElectorateGroup("g", ["v1", "v2", "v3"], 3))
            .WithGroup(new ElectorateGroup("h", ["v4", "v5"], 3));
        Rule(new WithinTest { Group = "g", Test = Cooperation.Test! }).Evaluate(Letters("nnyyy"), grouped).Outcome
            .Should().Be(VoteOutcome.Adopted, "the seat without a name is not of that group");
        Rule(new WithinTest { Group = "h", Test = Cooperation.Test! }).Evaluate(Letters("yyyny"), grouped).Outcome
            .Should().Be(VoteOutcome.Unknown);
    }

    // Without a measure it counts members: more than 35 % of eleven are four, and one more is five.
    [Theory]
    [InlineData("nnnnyyyyyyy", VoteOutcome.Adopted)]
    [InlineData("nnnnnyyyyyy", VoteOutcome.NotAdopted)]
    [InlineData("nnnn?yyyyyy", VoteOutcome.Unknown)]
    public void Members_are_counted_where_there_is_no_measure(string letters, VoteOutcome outcome) =>
        Rule(new BlockingMinorityTest { Share = ">35%", OneMore = true }).Evaluate(Letters(letters), Electorate.Of(Named(11))).Outcome
            .Should().Be(outcome);

    private static Electorate Peopled(params int[] people) =>
        Electorate.Of(people.Select((number, i) => new VoterWeight { Voter = $"v{i + 1}", Population = number }));
}
