using GeoPolDomain.Decisions;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reference.Tests;

/// <summary>What holds for all real votes of the reference data.</summary>
public class RealVotesTests
{
    private static DecisionBook Book => ReferenceData.UnscVotes.Decisions;

    [Fact]
    public void Votes_of_eleven_bodies_and_nine_decades_are_recorded()
    {
        var votes = Book.All.Where(one => one.AccordingTo is null).ToList();
        votes.Count.Should().BeGreaterThan(250);
        votes.Select(one => one.Body).Distinct().Count().Should().BeGreaterThan(10);
        votes.Select(one => one.On!.Earliest!.Value.Year / 10).Distinct().Count().Should().BeGreaterThan(8);
        votes.Count(one => !one.Ballots.IsEmpty).Should().BeGreaterThan(150);
    }

    [Fact]
    public void Each_vote_comes_out_as_declared_except_the_two_whose_rule_was_contested()
    {
        var others = Book.All.Where(one => Book.VerdictOn(one.Id)!.Contradiction is not null).Select(one => one.Id.ToString());
        others.Should().Equal("dec-arab-league-2011-11-12-art-18", "dec-crrf-2009-06-14-belarus");
        Book.All.Should().OnlyContain(one => one.Declared != null);
        foreach (var vote in Book.All)
            Book.VerdictOn(vote.Id)!.Outcome.Should().NotBe(VoteOutcome.Unknown, vote.Id.ToString());
    }

    [Fact]
    public void Each_vote_was_taken_under_a_rule_that_applied_on_its_day()
    {
        foreach (var vote in Book.All)
        {
            var rule = Book.FindRule(vote.Rule!)!;
            var found = ReferenceData.DecisionRules.Decisions.RuleFor(rule.Body!, rule.Matter, (EdtfDate)vote.On!, vote.AccordingTo);
            found.Candidates.Should().Contain(rule, vote.Id.ToString());
        }
    }

    [Fact]
    public void Each_vote_cites_how_it_is_known() =>
        Book.All.Should().OnlyContain(one => !one.Citations.IsEmpty);

    [Theory]
    [InlineData("1946-10-24", 51)]
    [InlineData("1950-11-03", 60)]
    [InlineData("1960-12-14", 99)]
    [InlineData("1971-10-25", 131)]
    [InlineData("1975-11-10", 142)]
    [InlineData("1991-12-30", 166)]
    [InlineData("2002-12-31", 191)]
    [InlineData("2022-03-02", 193)]
    public void The_United_Nations_had_so_many_members(string on, int members)
    {
        var rule = Book.FindRule("unga-simple-1945")!;
        rule.FindElectorateOn(ReferenceData.UnscVotes.Memberships, EdtfDate.Parse(on))!.Count.Should().Be(members);
    }
}
