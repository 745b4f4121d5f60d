using System.Text;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Rules;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>What is wrong with recorded votes or with a rule is said in a sentence, with the place of each mistake.</summary>
public class VoteFlawTests
{
    private const string Three = "\"voters\":[{\"voter\":\"chad\"},{\"voter\":\"mali\"},{\"voter\":\"niger\"}]";
    private const string Sahel = "\"groups\":[{\"group\":\"sahel\",\"voters\":[\"chad\",\"mali\"]}]";

    // The votes themselves, whoever the voters are.
    [Theory]
    [InlineData("""{"voters":[{"voter":"chad"},{"voter":"mali"},{"voter":"chad"},{"voter":"mali"}]}""",
        "$.voters[2].voter: chad is among the voters twice", "$.voters[3].voter: mali is among the voters twice")]
    [InlineData("""{"groups":[{"group":"sahel","voters":["chad"]},{"group":"sahel","seats":"2"},{"group":"coast","seats":"1"}]}""",
        "$.groups[1].group: sahel is among the groups twice")]
    [InlineData("""{"groups":[{"group":"sahel","voters":["chad","mali"],"seats":"1"}]}""",
        "$.groups[0].seats: sahel has 1 seats, and 2 voters are named")]
    [InlineData("""{"groups":[{"group":"sahel","voters":["chad","mali"],"seats":"2"}]}""")]
    [InlineData("""{"groups":[{"group":"sahel"},{"group":"sahel","voters":["chad","mali"],"seats":"1"}]}""",
        "$.groups[1].group: sahel is among the groups twice")]
    [InlineData("""{"ballots":[{"voter":"chad","vote":"yes"},{"voter":"mali","vote":"no"},{"voter":"chad","vote":"yes"}]}""",
        "$.ballots[2].voter: chad votes twice")]
    [InlineData("""{"counts":[{"vote":"no","count":"1"},{"vote":"yes","count":"1"},{"vote":"no","count":"1"}]}""",
        "$.counts[2].vote: 'no' is counted twice")]
    [InlineData("""{"counts":[{"vote":"no","count":"1"},{"vote":"no","count":"1","among":"sahel"}]}""")]
    [InlineData("""{"seats":"100001","counts":[{"vote":"no","count":"1"},{"vote":"no","count":"2"}]}""",
        "$.seats: no body has 100001 seats; there can be 100000 at most", "$.counts[1].vote: 'no' is counted twice")]
    public void Votes_may_contradict_themselves(string votes, params string[] flaws) => FlawsOf(votes).Should().Equal(flaws);

    [Theory]
    [InlineData(60)]
    [InlineData(61, "$.groups: there can be 60 groups of voters at most")]
    public void Sixty_groups_are_not_too_many(int count, params string[] flaws) =>
        FlawsOf($$"""{"groups":[{{string.Join(',', Enumerable.Range(1, count).Select(i => $"{{\"group\":\"g{i}\"}}"))}}]}""")
            .Should().Equal(flaws);

    // A voter who is not among those known, where every seat has a name.
    [Theory]
    [InlineData("chad yes, mali no, niger absent")]
    [InlineData("chad yes, benin excluded")]
    [InlineData("chad yes, benin yes", "$.ballots[1].voter: benin is not among the 3 voters")]
    [InlineData("togo yes, benin yes",
        "$.ballots[0].voter: togo is not among the 3 voters", "$.ballots[1].voter: benin is not among the 3 voters")]
    [InlineData("benin excluded, togo yes", "$.ballots[1].voter: togo is not among the 3 voters")]
    [InlineData("nigar yes, chad yes", "$.ballots[0].voter: nigar is not among the 3 voters; did you mean 'niger'?")]
    [InlineData("niger yes, nigerr no", "$.ballots[1].voter: nigerr is not among the 3 voters")]
    [InlineData("chad-and-neighbours yes", "$.ballots[0].voter: chad-and-neighbours is not among the 3 voters; did you mean 'chad'?")]
    public void A_stranger_is_told_by_name_and_perhaps_meant_somebody(string ballots, params string[] flaws) =>
        FlawsOf($$"""{{{Three}},{{Ballots(ballots)}}}""").Should().Equal(flaws);

    // Where seats have no name, a name that is not known takes one of them.
    [Theory]
    [InlineData("chat yes, mali no")]
    [InlineData("togo yes, benin no, ghana excluded")]
    [InlineData("togo yes, benin no, ghana absent",
        "$.ballots[2].voter: ghana is not among the 3 voters, 1 known by name: there is no seat for all of togo, benin and ghana")]
    public void A_name_that_is_not_known_takes_a_seat_without_a_name(string ballots, params string[] flaws) =>
        FlawsOf($$"""{"voters":[{"voter":"chad"}],"seats":"3",{{Ballots(ballots)}}}""").Should().Equal(flaws);

    [Theory]
    [InlineData("usa", "usa-of-america no")]
    [InlineData("peru", "peru-republic no",
        "$.ballots[0].voter: peru-republic is not among the 5 voters, 1 known by name; did you mean 'peru'?")]
    [InlineData("peru", "peru yes, peru-republic no")]
    [InlineData("peru", "republic-of-peru no")]
    public void A_name_that_begins_like_one_in_the_rule_is_a_longer_form_of_it(string holder, string ballots, params string[] flaws)
    {
        var rule = Rule(new VetoTest { Holders = [holder] }) with { Franchise = new VotingEligibility { Seats = 5 } };
        FlawsOf($$"""{{{Ballots(ballots)}}}""", rule).Should().Equal(flaws);
    }

    [Theory]
    [InlineData("[{\"vote\":\"no\",\"count\":\"1\",\"among\":\"sahel\"}]",
        "$.counts[0].count: 2 voters are named for 'no', which is counted as 1")]
    [InlineData("[{\"vote\":\"no\",\"count\":\"2\",\"among\":\"sahel\"}]")]
    [InlineData("[{\"vote\":\"no\",\"count\":\"1..2\"}]", "$.counts[0].count: 3 voters are named for 'no', which is counted as 1..2")]
    [InlineData("[{\"vote\":\"no\",\"count\":\"1..3\"}]")]
    [InlineData("[{\"vote\":\"no\",\"count\":\"0..\"}]")]
    [InlineData("[{\"vote\":\"no\",\"count\":\"~1\"}]")]
    [InlineData("[{\"vote\":\"no\",\"count\":\"3\"},{\"vote\":\"no\",\"count\":\"2\",\"among\":\"sahel\"}]")]
    [InlineData("[{\"vote\":\"yes\",\"count\":\"2\",\"among\":\"sahel\"}]")]
    [InlineData("[{\"vote\":\"yes\",\"count\":\"1\"}]", "$.counts[0].count: the reported votes add up to 4, more than the 3 voters")]
    [InlineData("[{\"vote\":\"yes\",\"count\":\"~1\"}]")]
    [InlineData("[{\"vote\":\"yes\",\"count\":\"0..1\"}]")]
    [InlineData("[{\"vote\":\"no\",\"count\":\"1\",\"among\":\"coast\"},{\"vote\":\"yes\",\"count\":\"1\"}]",
        "$.counts[0].among: neither the rule nor the votes say who belongs to coast",
        "$.counts[1].count: the reported votes add up to 4, more than the 3 voters")]
    [InlineData("[{\"vote\":\"no\",\"count\":\"1\",\"among\":\"sahal\"}]",
        "$.counts[0].among: neither the rule nor the votes say who belongs to sahal; did you mean 'sahel'?")]
    public void Counts_are_compared_with_the_ballots_by_name(string counts, params string[] flaws) =>
        FlawsOf($$"""{{{Three}},{{Sahel}},{{Ballots("chad no, mali no, niger no")}},"counts":{{counts}}}""").Should().Equal(flaws);

    // A member that may not vote has its seat still, and a guest has none.
    [Theory]
    [InlineData("chad excluded", 2)]
    [InlineData("chad excluded", 3, "$.counts[0].count: the reported votes add up to 4, more than the 3 voters")]
    [InlineData("benin excluded", 3)]
    [InlineData("benin excluded", 4, "$.counts[0].count: the reported votes add up to 4, more than the 3 voters")]
    public void Who_is_excluded_takes_a_seat_only_as_a_member(string ballots, int yes, params string[] flaws) =>
        FlawsOf($$"""{{{Three}},{{Ballots(ballots)}},"counts":[{"vote":"yes","count":"{{yes}}"}]}""").Should().Equal(flaws);

    [Fact]
    public void While_the_vote_goes_on_a_count_may_be_behind_the_names() =>
        FlawsOf($$"""{{{Three}},{{Ballots("chad no, mali no")}},"counts":[{"vote":"no","count":"1"}],"isOpen":true}""").Should().BeEmpty();

    [Theory]
    [InlineData("""{"weights":[{"voter":"chad","weight":"2"},{"voter":"mali","weight":"3"}],"totalWeight":"5"}""")]
    [InlineData("""{"weights":[{"voter":"chad","weight":"2"},{"voter":"mali","population":"3"}],"totalWeight":"5"}""",
        "$.franchise.totalWeight: the weights sum to 2, not to 5")]
    [InlineData("""{"weights":[{"voter":"chad","weight":"2"},{"voter":"chad","weight":"3"}]}""",
        "$.franchise.weights[1].voter: chad is among the voters twice")]
    [InlineData("""{"seats":"100000"}""")]
    [InlineData("""{"seats":"100001"}""", "$.franchise.seats: no body has 100001 seats; there can be 100000 at most")]
    [InlineData("""{"groups":[{"group":"sahel","voters":["chad","mali"],"seats":"1"}]}""",
        "$.franchise.groups[0].seats: sahel has 1 seats, and 2 voters are named")]
    public void A_rule_may_contradict_itself(string franchise, params string[] flaws)
    {
        var json = $$"""{"id":"rule","names":[{"text":"The rule"}],"test":{"kind":"consensus"},"franchise":{{franchise}}}""";
        Says(() => VoteJson.ReadRule(Encoding.UTF8.GetBytes(json))).Should().Equal(flaws);
    }

    [Fact]
    public void Votes_are_read_against_the_voters_that_are_given()
    {
        var json = Encoding.UTF8.GetBytes($$"""{{{Three}},{{Ballots("chad yes")}}}""");
        Says(() => VoteJson.ReadVotes(json, electorate: Electorate.Of((ActorId)"mali")))
            .Should().Equal("$.ballots[0].voter: chad is not among the 1 voter");
        Says(() => VoteJson.ReadVotes(json)).Should().BeEmpty();
    }

    // What a document refuses, the evaluation of votes made in code refuses in the same words.
    [Fact]
    public void Votes_made_in_code_are_refused_in_the_same_words()
    {
        var votes = new Votes { Ballots = [By("benin", VoteCast.Yes)] };
        FluentActions.Invoking(() => Rule(new ConsensusTest()).Evaluate(votes, Electorate.Of(Named(2))))
            .Should().Throw<ArgumentException>().WithMessage("benin is not among the 2 voters. (Parameter 'votes')");
        FluentActions.Invoking(() => Rule(new ConsensusTest()).Evaluate(votes))
            .Should().Throw<ArgumentException>().WithMessage(
                "It is not known who may vote: the rule rule leaves that to the memberships; "
                + "give an electorate, or the voters or seats with the votes. (Parameter 'electorate')");
    }

    private static IEnumerable<string> FlawsOf(string votes, DecisionRule? rule = null) =>
        Says(() => VoteJson.ReadVotes(Encoding.UTF8.GetBytes(votes), rule));

    private static List<string> Says(Func<object> read)
    {
        try
        {
            read();
            return [];
        }
        catch (DocumentException refused)
        {
            return [.. refused.Errors.Select(error => $"{error.Path}: {error.Message}")];
        }
    }

    private static string Ballots(string words) => "\"ballots\":[" + string.Join(',', words.Split(", ").Select(one =>
        $"{{\"voter\":\"{one.Split(' ')[0]}\",\"vote\":\"{one.Split(' ')[1]}\"}}")) + "]";
}
