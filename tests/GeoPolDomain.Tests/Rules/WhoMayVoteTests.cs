using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Rules;

/// <summary>The voters that a rule states, and those that follow from memberships.</summary>
public class WhoMayVoteTests
{
    private static readonly EdtfDate Day = EdtfDate.Parse("2012-07-31");

    [Fact]
    public void Named_voters_have_the_weights_that_the_rule_gives_to_them()
    {
        var found = Of(new VotingEligibility
        {
            Voters = ["austria", "belgium"],
            Weights = [Weight("belgium", 5, 11), Weight("austria", 4, 9), Weight("chad", 3, 20)],
        })!;
        found.Voters.Select(one => $"{one} {one.Weight} {one.Population}").Should().Equal("austria 4 9", "belgium 5 11");
        (found.Count, found.Unnamed, found.Seats).Should().Be((2, 0, null));
        Of(new VotingEligibility { Voters = ["austria"] })!.Voters.Should().ContainSingle().Which.Weight.Should().BeNull();
    }

    [Fact]
    public void Without_names_those_who_have_a_weight_are_the_voters()
    {
        var found = Of(new VotingEligibility { Weights = [Weight("belgium", 5, 11), Weight("austria", 4, 9)], Seats = 3 })!;
        found.Voters.Select(one => $"{one} {one.Weight}").Should().Equal("belgium 5", "austria 4");
        (found.Count, found.Unnamed, found.Seats).Should().Be((3, 1, 3));
    }

    [Fact]
    public void Seats_alone_are_voters_without_a_name()
    {
        var found = Of(new VotingEligibility { Seats = 15 })!;
        (found.Count, found.Unnamed, found.Seats).Should().Be((15, 15, 15));
        Of(new VotingEligibility { Seats = 200_000 })!.Count.Should().Be(100_000, "a check tells that no body has so many seats");
        Of(new VotingEligibility()).Should().BeNull();
        Rule(new ConsensusTest()).FindElectorate().Should().BeNull();
    }

    // Exporters and importers of a commodity: some known by name, others by their number, one of them in both groups.
    [Theory]
    [InlineData("ghana togo", null, "togo france", null, 3, 0)]
    [InlineData("ghana togo", "4", "france", null, 5, 2)]
    [InlineData("ghana togo", "2", "france", "1", 3, 0)]
    [InlineData("ghana togo", "1", "", "7", 9, 7)]
    [InlineData("", "6", "", "5", 11, 11)]
    [InlineData("", "0", "", "1", 1, 1)]
    public void Groups_alone_make_up_the_body(string exporters, string? seats, string importers, string? others, int count, int unnamed)
    {
        var found = Of(new VotingEligibility { Groups = [Group("exporters", exporters, seats), Group("importers", importers, others)] })!;
        (found.Count, found.Unnamed, found.Seats).Should().Be((count, unnamed, null));
    }

    [Fact]
    public void A_group_that_states_neither_names_nor_seats_makes_up_no_body()
    {
        Of(new VotingEligibility { Groups = [Group("exporters", "ghana", null), Group("importers", "", null)] }).Should().BeNull();
        Of(new VotingEligibility { Groups = [Group("importers", "", null)] }).Should().BeNull();
    }

    [Fact]
    public void The_members_of_the_franchise_vote_before_those_of_the_body()
    {
        var data = Given.Data(
            Given.Membership("egypt", "league", "1945/.."),
            Given.Membership("iraq", "league", "1945/.."),
            Given.Membership("qatar", "council", "1945/.."));
        var rule = Rule(new ConsensusTest()) with { Body = "council" };
        On(rule).Should().Equal("qatar");
        On(rule with { Franchise = new VotingEligibility { Of = "league" } }).Should().Equal("egypt", "iraq");
        On(rule with { Body = null, Franchise = new VotingEligibility { Of = "league" } }).Should().Equal("egypt", "iraq");
        On(rule with { Franchise = new VotingEligibility { Of = "league", Voters = ["iraq"] } }).Should().Equal("iraq");
        On(rule with { Franchise = new VotingEligibility { Of = "league", Weights = [Weight("iraq", 7, 40)] } })
            .Should().Equal("egypt", "iraq 7");
        On(rule with { Body = "senate", Franchise = new VotingEligibility { Weights = [Weight("iraq", 7, 40)] } }).Should().Equal("iraq 7");
        (rule with { Body = "senate" }).FindElectorateOn(data.Memberships, Day).Should().BeNull();
        (rule with { Body = null }).FindElectorateOn(data.Memberships, Day).Should().BeNull();

        IEnumerable<string> On(DecisionRule asked) =>
            asked.FindElectorateOn(data.Memberships, Day)!.Voters.Select(one => $"{one} {one.Weight}".TrimEnd());
    }

    [Fact]
    public void One_status_that_gives_a_vote_is_enough()
    {
        var data = Given.Data(
            Given.Membership("egypt", "league", "1945/.."),
            Given.Membership("egypt", "league", "2003/..", status: "observer"),
            Given.Membership("brazil", "league", "2003/..", status: "observer"));
        var electorate = (Rule(new ConsensusTest()) with { Body = "league" }).FindElectorateOn(data.Memberships, Day)!;
        electorate.Voters.Select(one => $"{one} {one.MayVote}").Should().Equal("egypt Yes");
        electorate.Excluded.Should().BeEmpty("an observer has no vote that a suspension could take");
    }

    // Syria was suspended from the League of Arab States in November 2011. Whether that takes its vote is for the rule to say.
    [Theory]
    [InlineData(true, "egypt Yes")]
    [InlineData(false, "egypt Yes", "syria Yes")]
    public void A_suspension_takes_the_vote_where_the_rule_says_so(bool isExcluded, params string[] voters)
    {
        var data = Given.Data(
            Given.Membership("egypt", "league", "1945/.."),
            Given.Membership("syria", "league", "1945/.."),
            Given.Limitation("syria", "league", "2011-11-16/2023-05-07"));
        var rule = Rule(new ConsensusTest()) with
        {
            Body = "league",
            Franchise = new VotingEligibility { Exclusions = isExcluded ? [Exclusion.Suspended] : [Exclusion.InArrears] },
        };
        var found = rule.FindElectorateOn(data.Memberships, Day)!;
        found.Voters.Select(one => $"{one} {one.MayVote}").Should().Equal(voters);
        found.Voters[0].Because.Should().ContainSingle().Which.Record!.Key.Kind.ToText().Should().Be("membership");
        found.Excluded.Select(one => $"{one.Says.Split(':')[0]}, {one.Record!.Key.Kind.ToText()}")
            .Should().Equal(isExcluded ? ["syria has no vote, limitation"] : []);
    }

    [Fact]
    public void A_group_without_names_has_the_members_of_its_actor_where_all_of_them_are_certain()
    {
        var rule = Rule(new ConsensusTest()) with
        {
            Body = "cocoa",
            Franchise = new VotingEligibility
            {
                Groups = [Group("exporters", "", null), Group("named", "togo", null), Group("two", "", "2")],
            },
        };
        Groups(Given.Membership("ghana", "exporters", "1973/..")).Should().Equal("exporters", "named", "two");
        Groups(Given.Membership("ghana", "exporters", "2012~/..")).Should().Equal("named", "two");
        Groups(Given.Membership("ghana", "importers", "1973/..")).Should().Equal("named", "two");

        IEnumerable<string> Groups(GeoPolDomain.Memberships.Membership membership) => rule.FindElectorateOn(
            Given.Data(Given.Membership("ghana", "cocoa", "1973/.."), Given.Membership("togo", "cocoa", "1973/.."), membership).Memberships,
            Day)!.Groups.Select(one => one.ToString());
    }

    [Fact]
    public void What_is_no_body_is_refused()
    {
        Refused(() => Electorate.Of("chad", "mali", "chad"), "chad is among the voters twice.*");
        Refused(() => Electorate.Of(Weight("chad", 1, 1), Weight("chad", 2, 2)), "chad is among the voters twice.*");
        Refused(() => Electorate.Of((ActorId)"chad", null!), "The list holds null.*");
        Refused(() => Electorate.Of(Weight("chad", 1, 1), null!), "The list holds null.*");
        Refused(() => Electorate.Of((IEnumerable<ActorId>)null!), "*'voters'*");
        Refused(() => Electorate.Of((IEnumerable<VoterWeight>)null!), "*'voters'*");
        Refused(() => Electorate.OfSize(-1), "*'count'*");
        Refused(() => Electorate.OfSize(3).WithSeats(-1), "*'seats'*");
        Refused(() => Electorate.OfSize(3).WithGroup(null!, "chad"), "*'group'*");
        Refused(() => Electorate.OfSize(3).WithGroup("sahel", null!), "*'voters'*");
        Refused(() => Rule(new ConsensusTest()).FindElectorateOn(null!, Day), "*'memberships'*");
        Refused(() => Rule(new ConsensusTest()).FindElectorateOn(Given.Data().Memberships, null!), "*'on'*");
    }

    [Fact]
    public void A_group_is_stated_once_and_its_members_take_seats_without_a_name()
    {
        var body = Electorate.OfSize(3).WithGroup("sahel", "chad", "mali").WithGroup("coast", "togo").WithGroup("sahel", "niger");
        body.Groups.Should().Equal("coast", "sahel");
        (body.Count, body.Unnamed).Should().Be((3, 0));
        body.ToString().Should().Be("3 voters");
        Electorate.OfSize(3).WithGroup("sahel", "chad").ToString().Should().Be("3 voters, 1 known by name");
    }

    private static Electorate? Of(VotingEligibility franchise) =>
        (Rule(new ConsensusTest()) with { Franchise = franchise }).FindElectorate();

    private static VoterWeight Weight(string voter, int weight, int people) =>
        new() { Voter = voter, Weight = weight, Population = people };

    private static VoterGroup Group(string group, string voters, string? seats) => new()
    {
        Group = group,
        Voters = [.. voters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => (ActorId)one)],
        Seats = seats is null ? null : VoteNumber.Parse(seats),
    };

    private static void Refused(Func<object?> act, string message) => act.Should().Throw<ArgumentException>().WithMessage(message);
}
