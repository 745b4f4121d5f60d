using System.Text;
using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Rules;

/// <summary>The words by which rules are written in JSON. They are permanent: documents hold them.</summary>
public class RuleJsonTests
{
    private static readonly VoteTest Consensus = new ConsensusTest();

    public static TheoryData<VoteTest, string> Tests() => new()
    {
        { new AllTests { Of = [Consensus] }, """{"kind":"all","of":[{"kind":"consensus"}]}""" },
        { new AnyTest { Of = [Consensus] }, """{"kind":"any","of":[{"kind":"consensus"}]}""" },
        {
            new MajorityTest { Share = "2/3", Base = VotingBase.Cast, Measure = VoteMeasure.Weight },
            """{"kind":"majority","share":"2/3","base":"cast","measure":"weight"}"""
        },
        { new UnanimityTest { Base = VotingBase.Present }, """{"kind":"unanimity","base":"present"}""" },
        { new ConsensusTest { Except = ["chad"] }, """{"kind":"consensus","except":["chad"]}""" },
        { new VetoTest { Holders = ["chad"] }, """{"kind":"veto","holders":["chad"]}""" },
        {
            new BlockingMinorityTest { Share = ">35%", Measure = VoteMeasure.Population, Members = "4", OneMore = true },
            """{"kind":"blocking-minority","share":">35%","measure":"population","members":"4","oneMore":true}"""
        },
        { new OptOutTest { Members = "1/3", Population = "1/4" }, """{"kind":"opt-out","members":"1/3","population":"1/4"}""" },
        { new CastingVoteTest { Holder = "chad" }, """{"kind":"casting-vote","holder":"chad"}""" },
        { new RequiredVotesTest { Of = ["chad"] }, """{"kind":"required-votes","of":["chad"]}""" },
        {
            new QuorumTest { Quorum = new Quorum { Share = "2/3", Of = VotingBase.Cast, Measure = VoteMeasure.Weight } },
            """{"kind":"quorum","quorum":{"share":"2/3","of":"cast","measure":"weight"}}"""
        },
        { new WithinTest { Group = "sahel", Test = Consensus }, """{"kind":"within","group":"sahel","test":{"kind":"consensus"}}""" },
        { new UnlessRejectedTest { By = Consensus }, """{"kind":"unless-rejected","by":{"kind":"consensus"}}""" },
    };

    [Theory]
    [MemberData(nameof(Tests))]
    public void A_test_is_written_by_its_kind(VoteTest test, string json)
    {
        var rule = Rule(test);
        var written = $$"""{"id":"rule","names":[{"text":"The rule"}],"test":{{json}}}""";
        rule.ToJson().Should().Be(written);
        VoteJson.ReadRule(Encoding.UTF8.GetBytes(written)).Should().Be(rule);
    }

    [Fact]
    public void A_rule_is_written_with_all_that_it_says()
    {
        var rule = Rule(Consensus) with
        {
            Body = "union",
            Matter = Matter.Budget,
            ClassifiedUnder = "other",
            After = "before",
            Franchise = new VotingEligibility
            {
                Of = "league",
                Voters = ["chad", "mali"],
                Seats = 3,
                Groups = [new VoterGroup { Group = "sahel", Voters = ["chad"], Seats = 2 }],
                Exclusions = [Exclusion.Suspended],
                Weights =
                [
                    new VoterWeight
                    {
                        Voter = "chad",
                        Weight = 4,
                        Population = VoteNumber.Of(18_000_000, isApproximate: true),
                        Amounts = [new VoteAmount { Measure = VoteMeasure.Tonnage, Number = 7 }],
                    },
                ],
                TotalWeight = 4,
                AsOf = EdtfDate.Parse("2024"),
            },
            Quorum = new Quorum { Share = "1/2" },
            Fallback = new Fallback { Test = Consensus, Binding = BindingScope.None },
            SilenceIsConsent = true,
            Binding = BindingScope.AllMembers,
            Spell = EdtfInterval.Parse("1999/.."),
        };
        const string Json = """
            {"id":"rule","names":[{"text":"The rule"}],"body":"union","matter":"budget","classifiedUnder":"other","after":"before",
            "franchise":{"of":"league","voters":["chad","mali"],"seats":"3","groups":[{"group":"sahel","voters":["chad"],"seats":"2"}],
            "exclusions":["suspended"],"weights":[{"voter":"chad","weight":"4","population":"~18000000",
            "amounts":[{"measure":"tonnage","number":"7"}]}],"totalWeight":"4","asOf":"2024"},
            "quorum":{"share":"1/2"},"test":{"kind":"consensus"},"fallback":{"test":{"kind":"consensus"},"binding":"none"},
            "silenceIsConsent":true,"binding":"all","spell":"1999/.."}
            """;
        rule.ToJson().Should().Be(Json.ReplaceLineEndings(""));
        VoteJson.ReadRule(Encoding.UTF8.GetBytes(Json)).Should().Be(rule);
    }

    [Fact]
    public void The_codes_of_rules_are_these()
    {
        string.Join(' ',
            Matter.Substantive, Matter.Procedural, Matter.Important, Matter.Constitutional, Matter.Membership, Matter.Budget,
            Matter.Election, Matter.Suspension, Matter.Breach, Matter.Dispute, Matter.ForeignPolicy).Should().Be(
            "substantive procedural important constitutional membership budget election suspension breach dispute foreign-policy");
        string.Join(' ', BindingScope.AllMembers, BindingScope.ThoseInFavour, BindingScope.ThoseWhoDidNotOptOut, BindingScope.None)
            .Should().Be("all those-in-favour those-who-did-not-opt-out none");
        string.Join(' ', VotingBase.AllMembers, VotingBase.Present, VotingBase.Cast, VotingBase.PresentAndVoting)
            .Should().Be("all-members present cast present-and-voting");
        string.Join(' ', VoteMeasure.Members, VoteMeasure.Weight, VoteMeasure.Population, VoteMeasure.Emissions, VoteMeasure.Tonnage)
            .Should().Be("members weight population emissions tonnage");
        string.Join(' ',
            Exclusion.Suspended, Exclusion.PartyToDispute, Exclusion.StateConcerned, Exclusion.InArrears, Exclusion.NotTakingPart)
            .Should().Be("suspended party-to-dispute state-concerned in-arrears not-taking-part");
    }

    [Fact]
    public void Kinds_of_matters_measures_and_grounds_may_be_new_and_bases_and_scopes_may_not()
    {
        (Matter.Parse("sports").IsKnown, VoteMeasure.Parse("coal").IsKnown, Exclusion.Parse("asleep").IsKnown)
            .Should().Be((false, false, false));
        Refusal(() => VotingBase.Parse("asleep")).Should()
            .StartWith("'asleep' is not a voting base: it must be one of all-members, present, cast, present-and-voting");
        Refusal(() => BindingScope.Parse("some")).Should().StartWith(
            "'some' is not a scope of a binding decision: it must be one of all, those-in-favour, those-who-did-not-opt-out, none");
        Refusal(() => Matter.Parse("")).Should().StartWith("'' is not a kind of matter: ");
        Refusal(() => VoteMeasure.Parse("")).Should().StartWith("'' is not a measure of votes: ");
        Refusal(() => Exclusion.Parse("")).Should().StartWith("'' is not a ground of exclusion: ");

        static string Refusal(Func<object> parse) => parse.Should().Throw<FormatException>().Which.Message;
    }
}
