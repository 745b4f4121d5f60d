using System.Collections.Immutable;
using System.Numerics;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Power;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.Decisions;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Power;

/// <summary>What holds for the power of the voters under every rule, whatever is known of the vote.</summary>
public class PowerLaws
{
    [Fact]
    public void Power_is_what_the_plainest_count_over_all_coalitions_finds() => ForBodies(400, (body, known) =>
    {
        var power = body.Rule.MeasurePower(known, body.Electorate);
        var plain = new PlainPower(body.Rule, known, body.Electorate);
        power.Outcome.Should().Be(plain.Outcome, body.Rule.Describe());
        power.WinningCoalitions.Should().Be((BigInteger)plain.Winning);
        power.Voters.Select(one => one.Voter).Should().Equal(plain.Open);
        power.Voters.Select(one => one.Swings).Should().Equal(plain.Open.Select(plain.SwingsOf), body.Rule.Describe());
        foreach (var one in power.Voters)
        {
            (one.ShapleyShubik.Numerator * plain.Orders).Should().Be(plain.PivotsOf(one.Voter!) * one.ShapleyShubik.Denominator);
            one.CanBlock.Should().Be(plain.CanBlock(one.Voter!));
        }
    });

    [Fact]
    public void Minimal_coalitions_are_those_that_no_voter_can_leave() => ForBodies(300, (body, known) =>
    {
        var power = body.Rule.MeasurePower(known, body.Electorate);
        var plain = new PlainPower(body.Rule, known, body.Electorate);
        var (winning, blocking) = (power.MinimalWinning(100), power.MinimalBlocking(100));
        foreach (var (found, expected) in new[] { (winning, plain.MinimalWinning), (blocking, plain.MinimalBlocking) })
        {
            found.IsComplete.Should().BeTrue();
            found.More.Should().Be(BigInteger.Zero);
            found.Shown.Sum(one => (int)one.Ways).Should().Be(expected.Count, body.Rule.Describe());
            found.Shown.SelectMany(Spelt).Order().Should().Equal(expected.Order(), body.Rule.Describe());
            found.Shown.Select(one => one.Size).Should().BeInAscendingOrder();
            found.Fewest.Should().Be(found.Shown.IsEmpty ? null : found.Shown[0].Size);
        }
    });

    [Fact]
    public void The_power_of_all_voters_is_one_and_that_of_a_dummy_is_nothing() => ForBodies(300, (body, known) =>
    {
        var power = body.Rule.MeasurePower(known, body.Electorate);
        var isOpen = power.Outcome == VoteOutcome.Pending;
        foreach (var index in new Func<VoterPower, Ratio>[] { one => one.ShapleyShubik, one => one.Banzhaf })
            power.Voters.Aggregate(new Ratio(0, 1), (sum, one) => new Ratio(
                (sum.Numerator * index(one).Denominator) + (index(one).Numerator * sum.Denominator * one.Seats),
                sum.Denominator * index(one).Denominator)).ToString().Should().Be(isOpen ? "1" : "0");
        foreach (var one in power.Dummies)
            (one.ShapleyShubik.Value + one.Banzhaf.Value + one.SwingProbability.Value).Should().Be(0);
    });

    [Fact]
    public void Who_can_block_alone_is_in_every_minimal_winning_coalition() => ForBodies(200, (body, known) =>
    {
        var power = body.Rule.MeasurePower(known, body.Electorate);
        var coalitions = power.MinimalWinning(1000).Shown.SelectMany(Spelt).ToList();
        foreach (var one in power.Voters.Where(one => one.CanBlock))
            coalitions.TrueForAll(names => names.Split(' ').AsEnumerable().Contains($"{one.Voter}")).Should().BeTrue(body.Rule.Describe());
    });

    [Fact]
    public void In_a_weighted_majority_more_weight_is_no_less_power() => Law.HoldsForSeeds(100, seed =>
    {
        var random = new Random(seed);
        var voters = Bodies.Named(2 + random.Next(12)).Select(one => new VoterWeight { Voter = one, Weight = random.Next(40) }).ToList();
        var rule = Bodies.Rule(new MajorityTest { Share = "3/5", Measure = VoteMeasure.Weight });
        var power = rule.MeasurePower(electorate: Electorate.Of(voters));
        var ordered = voters.OrderBy(one => one.Weight!.Value).Select(one => power.Of(one.Voter)!).ToList();
        ordered.Select(one => one.Swings).Should().BeInAscendingOrder();
        ordered.Select(one => one.ShapleyShubik.Value).Should().BeInAscendingOrder();
        foreach (var alike in voters.GroupBy(one => one.Weight!.Value))
            alike.Select(one => power.Of(one.Voter)!.ShapleyShubik).Distinct().Should().ContainSingle();
    });

    // The sets of names that a coalition stands for.
    private static IEnumerable<string> Spelt(Coalition coalition)
    {
        IEnumerable<ImmutableList<ActorId>> all = [[]];
        foreach (var part in coalition.Parts)
            all = all.SelectMany(before => Some(part.Voters, part.Count), (before, more) => before.AddRange(more)).ToList();
        return all.Select(PlainPower.Spelt);
    }

    private static IEnumerable<ImmutableList<ActorId>> Some(ImmutableArray<ActorId> of, int count) =>
        count == 0 ? [[]]
        : of.Length < count ? []
        : Some(of[1..], count - 1).Select(rest => rest.Insert(0, of[0])).Concat(Some(of[1..], count));

    private static void ForBodies(int count, Action<RandomBody, Votes> holds) => Law.HoldsForSeeds(count, seed =>
    {
        var body = new RandomBody(seed, most: 7);
        if (!body.IsNamed)
            return;
        var told = body.All.Ballots.Where((_, i) => seed % 2 == 1 && body.Known[i] && (seed >> i) % 3 == 0);
        var known = new Votes { Ballots = [.. told] };
        holds(body, known);
    });
}
