using System.Globalization;
using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>What holds for every rule and every vote.</summary>
public class VoteLaws
{
    // GEOPOLDOMAIN_VOTES tries more; 200 000 take a quarter of an hour.
    private static readonly int Cases =
        int.TryParse(Environment.GetEnvironmentVariable("GEOPOLDOMAIN_VOTES"), CultureInfo.InvariantCulture, out var cases) ? cases : 1500;

    [Fact]
    public void What_is_said_of_a_vote_known_in_part_is_what_all_its_completions_agree_on() => ForBodies(Cases, body =>
    {
        var said = body.Rule.Evaluate(body.Told, body.Electorate).Outcome;
        var agreed = body.ByAllCompletions();
        if (body.IsDecidable || said != VoteOutcome.Unknown)
            said.Should().Be(agreed, $"{body.Rule.Describe()} {body.Rule.ToJson()} {System.Text.Json.JsonSerializer.Serialize(body.Told)}");
    });

    // A limit on opting out beside its opposite.
    [Fact]
    public void Nor_does_it_miss_what_two_limits_on_opting_out_say_together()
    {
        var body = new RandomBody(1658205600);
        body.Rule.Evaluate(body.Told, body.Electorate).Outcome.Should().Be(body.ByAllCompletions()).And.Be(VoteOutcome.Adopted);
    }

    [Fact]
    public void By_votes_known_by_name_the_outcome_is_that_of_a_plain_count() => ForBodies(1000, body =>
    {
        if (body.IsNamed)
            body.Rule.Evaluate(body.All, body.Electorate).Outcome
                .Should().Be(body.IsAdopted ? VoteOutcome.Adopted : VoteOutcome.NotAdopted, body.Rule.ToJson());
    });

    [Fact]
    public void Counts_never_contradict_a_naming_of_them() => ForBodies(500, body =>
        body.Rule.Evaluate(body.Numbers, body.Electorate).Outcome
            .Should().BeOneOf(VoteOutcome.Unknown, body.Rule.Evaluate(body.All, body.Electorate).Outcome));

    [Fact]
    public void One_more_vote_for_never_turns_adopted_into_not_adopted() => ForBodies(500, body =>
    {
        var before = body.All;
        if (!body.IsNamed || body.Rule.HasRejection())
            return;
        if (body.Rule.Evaluate(before, body.Electorate).Outcome != VoteOutcome.Adopted)
            return;
        for (var place = 0; place < before.Ballots.Length; place++)
        {
            if (before.Ballots[place].Vote == VoteCast.Excluded)
                continue;
            var after = before with { Ballots = before.Ballots.SetItem(place, before.Ballots[place] with { Vote = VoteCast.Yes }) };
            body.Rule.Evaluate(after, body.Electorate).Outcome.Should().Be(VoteOutcome.Adopted, body.Rule.ToJson());
        }
    });

    [Fact]
    public void The_order_of_ballots_says_nothing() => ForBodies(1500, Turns);

    [Fact]
    public void Nor_does_it_where_several_opt_out() => Turns(new RandomBody(1458871749));

    [Fact]
    public void Where_nobody_abstains_or_is_away_unanimity_is_consensus() => ForBodies(300, body =>
    {
        var votes = new Votes
        {
            Ballots = [.. body.All.Ballots.Select(one => one with { Vote = one.Vote == VoteCast.Yes ? VoteCast.Yes : VoteCast.No })],
        };
        VoteTest[] tests = [new UnanimityTest(), new ConsensusTest()];
        var outcomes = tests.Select(test => Bodies.Rule(test).Evaluate(votes, body.Electorate).Outcome);
        outcomes.Distinct().Should().ContainSingle();
    });

    [Fact]
    public void So_many_more_votes_for_adopt_it_and_one_fewer_does_not() => ForBodies(300, body =>
    {
        if (!body.IsNamed || body.Rule.Evaluate(body.All, body.Electorate).YesNeeded is not { } needed)
            return;
        var turned = needed.Must.Concat(needed.Others).ToHashSet();
        turned.Should().HaveCount(needed.Count);
        var enough = body.All with
        {
            Ballots = [.. body.All.Ballots.Select(one => turned.Contains(one.Voter) ? one with { Vote = VoteCast.Yes } : one)],
        };
        body.Rule.Evaluate(enough, body.Electorate).Outcome.Should().Be(VoteOutcome.Adopted);
        if (needed.IsFewest)
            Turned(body, needed.Count - 1)
                .Should().OnlyContain(
                    votes => body.Rule.Evaluate(votes, body.Electorate).Outcome == VoteOutcome.NotAdopted,
                    $"{needed} {body.Rule.ToJson()} {string.Join(' ', body.Votes)}");
    });

    private static void Turns(RandomBody body)
    {
        var turned = body.Told with { Ballots = [.. body.Told.Ballots.Reverse()], Counts = [.. body.Told.Counts.Reverse()] };
        body.Rule.Evaluate(turned, body.Electorate).Describe().Should().Be(body.Rule.Evaluate(body.Told, body.Electorate).Describe());
    }

    private static IEnumerable<Votes> Turned(RandomBody body, int count)
    {
        var ballots = body.All.Ballots;
        for (var mask = 0; mask < 1 << ballots.Length; mask++)
            if (int.PopCount(mask) == count)
                yield return new Votes
                {
                    Ballots = [.. ballots.Select((one, i) => (mask & (1 << i)) != 0 ? one with { Vote = VoteCast.Yes } : one)],
                };
    }

    private static void ForBodies(int count, Action<RandomBody> holds) =>
        Law.HoldsForSeeds(count, seed => holds(new RandomBody(seed)));
}
