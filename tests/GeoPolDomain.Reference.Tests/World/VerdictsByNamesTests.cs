using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>From a body, a matter and a day to a verdict, with nothing but the names of those who did not vote for.</summary>
public class VerdictsByNamesTests
{
    [Theory]
    [InlineData("unsc", "substantive", "1950-06-25", "yugoslavia=abstain soviet-union=absent", "adopted")]
    [InlineData("unsc", "substantive", "1950-06-25", "yugoslavia=abstain soviet-union=no", "not adopted: vetoed by soviet-union")]
    [InlineData(
        "unsc",
        "substantive",
        "1965-11-23",
        "france=abstain soviet-union=abstain bolivia=abstain jordan=abstain",
        "adopted")]
    [InlineData("unsc", "substantive", "1990-11-29", "cuba=no yemen=no china=abstain", "adopted")]
    [InlineData(
        "unsc",
        "substantive",
        "2017-04-12",
        "russia=no bolivia=no china=abstain ethiopia=abstain kazakhstan=abstain",
        "not adopted: vetoed by russia")]
    [InlineData(
        "unsc",
        "substantive",
        "2022-02-25",
        "russia=no china=abstain india=abstain united-arab-emirates=abstain",
        "not adopted: vetoed by russia")]
    [InlineData("unsc", "procedural", "2022-02-27", "russia=no china=abstain india=abstain united-arab-emirates=abstain", "adopted")]
    [InlineData("nac", "substantive", "2003-02-10", "belgium=no france=no germany=no", "not adopted: belgium, france and germany object")]
    [InlineData("mercosur", "substantive", "2012-07-01", "", "adopted")]
    [InlineData("coe-cm", "suspension", "2022-02-25", "armenia=no russia=no turkey=abstain azerbaijan=absent serbia=absent", "adopted")]
    [InlineData("oas-assembly", "suspension", "2009-07-04", "honduras=not-participating cuba=excluded", "adopted")]
    public void A_vote_by_names(string body, string matter, string on, string others, string outcome)
    {
        var day = EdtfDate.Parse(on);
        var world = ReferenceData.World;
        var rule = world.Decisions.RuleFor(body, Matter.Parse(matter), day).Rule!;
        var voters = rule.FindElectorateOn(world.Memberships, day)!;
        var cast = others.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')).ToDictionary(
            one => ActorId.Parse(one[0]), one => Enum.GetValues<VoteCast>().Single(vote => vote.ToText() == one[1]));
        var ballots = voters.Voters.Select(one => new Ballot { Voter = one.Id, Vote = cast.GetValueOrDefault(one.Id, VoteCast.Yes) });
        var verdict = rule.Evaluate(new Votes { Ballots = [.. ballots] }, voters, day);
        verdict.ToString().Should().Be(outcome, verdict.Describe());
        (verdict.Remarks.Length, verdict.Missing.Length).Should().Be((0, 0), verdict.Describe());
    }
}
