using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>The Council of the European Union: the members of each day have the weights and populations that the rules need.</summary>
public class CouncilOfTheUnionTests
{
    private static DecisionBook Book => ReferenceData.World.Decisions;

    public static TheoryData<string> WeighingRules() =>
        [.. Book.Rules.Where(rule => rule.Body == "eu-council" && !rule.Franchise!.Weights.IsEmpty).Select(rule => rule.Id.ToString())];

    [Theory]
    [MemberData(nameof(WeighingRules))]
    public void Each_member_of_each_day_has_the_weight_or_the_population_that_the_rule_needs(string id)
    {
        var rule = Book.FindRule(id)!;
        var weights = rule.Franchise!.Weights;
        foreach (var day in DaysOf(rule.Spell!))
        {
            var voters = rule.FindElectorateOn(ReferenceData.World.Memberships, EdtfDate.On(day))!.Voters;
            voters.Select(one => one.Id).Should().BeEquivalentTo(weights.Select(one => one.Voter), $"{day:R}");
            voters.Should().OnlyContain(one => (one.Weight != null) == (weights[0].Weight != null));
            voters.Should().OnlyContain(one => (one.Population != null) == (weights[0].Population != null));
            voters.Should().OnlyContain(one => one.Weight != null || one.Population != null);
        }
    }

    [Fact]
    public void On_every_day_since_1958_some_rule_weighs_the_votes()
    {
        foreach (var day in DaysOf(EdtfInterval.Parse("1958-01-01/2025-12-31")))
            Book.RuleFor("eu-council", Matter.Substantive, day).Candidates.Should().Contain(one => !one.Franchise!.Weights.IsEmpty);
    }

    [Theory]
    [InlineData("eu-council-qmv-1958", "1958-07-01", "belgium netherlands luxembourg", "12 of 17 votes needed, 12 reached", true)]
    [InlineData("eu-council-qmv-1958", "1958-07-01", "italy belgium", "12 of 17 votes needed, 11 reached", false)]
    [InlineData("eu-council-qmv-1973", "1975-07-01", "united-kingdom denmark ireland", "41 of 58 votes needed, 42 reached", true)]
    [InlineData("eu-council-qmv-1986", "1990-07-01", "united-kingdom italy denmark", "54 of 76 votes needed, 53 reached", false)]
    [InlineData("eu-council-qmv-1995", "1996-07-01", "united-kingdom spain sweden", "62 of 87 votes needed, 65 reached", true)]
    [InlineData("eu-council-qmv-nice-25", "2005-07-01", "united-kingdom poland malta", "232 of 321 votes needed, 262 reached", true)]
    [InlineData("eu-council-qmv-nice-27", "2010-07-01", "france germany italy austria", "255 of 345 votes needed, 248 reached", false)]
    [InlineData("eu-council-qmv-28", "2015-09-22", "czechia hungary romania slovakia", "16 of 28 (55%) needed, 24 reached", true)]
    [InlineData("eu-council-qmv", "2021-07-01", "germany france italy poland", "15 of 27 (55%) needed, 23 reached", false)]
    public void A_vote_by_names_comes_out_by_the_weights_of_the_day(string id, string on, string against, string says, bool isAdopted)
    {
        var rule = Book.FindRule(id)!;
        var council = rule.FindElectorateOn(ReferenceData.World.Memberships, EdtfDate.Parse(on))!;
        var noes = against.Split(' ').Select(ActorId.Parse).ToHashSet();
        var ballots = council.Voters.Select(
            one => new Ballot { Voter = one.Id, Vote = noes.Contains(one.Id) ? VoteCast.No : VoteCast.Yes });
        var verdict = rule.Evaluate(new Votes { Ballots = [.. ballots] }, council, EdtfDate.Parse(on));
        verdict.Outcome.Should().Be(isAdopted ? VoteOutcome.Adopted : VoteOutcome.NotAdopted, verdict.Describe());
        verdict.Describe().Should().Contain(says);
        (verdict.Remarks.Length, verdict.Missing.Length).Should().Be((0, 0));
    }

    private static IEnumerable<LocalDate> DaysOf(EdtfInterval spell)
    {
        var last = spell.Latest ?? new LocalDate(2025, 12, 31);
        for (var day = spell.Earliest!.Value; day < last; day = day.PlusMonths(3))
            yield return day;
        yield return last;
    }
}
