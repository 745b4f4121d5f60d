using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Makes rules of every kind of test for a small body.</summary>
internal sealed class RandomRule
{
    private static readonly string[] Shares = ["1", "2", "3", ">2", ">1/2", "1/2", "2/3", "55%", ">35%", "1/3", "4/5", "100%"];

    private readonly Random random;
    private readonly ImmutableArray<ActorId> names;
    private readonly bool withWeights;

    public RandomRule(Random random, ImmutableArray<ActorId> names, bool withWeights)
    {
        (this.random, this.names, this.withWeights) = (random, names, withWeights);
        Made = Bodies.Rule(Test(2)) with { SilenceIsConsent = random.Next(4) == 0 };
        if (random.Next(4) == 0)
            Made = Made with { Quorum = Quorum() };
        if (random.Next(4) == 0)
            Made = Made with { Fallback = new Fallback { Test = Test(1) } };
    }

    public DecisionRule Made { get; }

    private VoteTest Test(int depth) => random.Next(depth > 0 ? 14 : 10) switch
    {
        0 or 1 => new MajorityTest { Share = Pick(Shares), Base = Maybe(VotingBase.All) },
        2 => new MajorityTest { Share = Pick(Shares), Base = Maybe(VotingBase.All), Measure = Measure() },
        3 => new UnanimityTest { Base = Maybe(VotingBase.All) },
        4 => new ConsensusTest { Except = [.. names.Where(_ => random.Next(4) == 0)] },
        5 => new VetoTest { Holders = [.. names.Where(_ => random.Next(3) == 0)] },
        6 => random.Next(2) == 0 ? OptOut() : Blocking(),
        7 => new CastingVoteTest { Holder = Pick(names) },
        8 => new RequiredVotesTest { Of = [Pick(names), .. names.Where(_ => random.Next(4) == 0).Take(1)] },
        9 => new QuorumTest { Quorum = Quorum() },
        10 => new AnyTest { Of = [Test(depth - 1), Test(depth - 1)] },
        11 => new WithinTest { Group = Pick(["ga", "gb"]), Test = Test(depth - 1) },
        12 => new UnlessRejectedTest { By = Test(depth - 1) },
        _ => new AllTests { Of = [Test(depth - 1), Test(depth - 1)] },
    };

    private OptOutTest OptOut() => new()
    {
        Members = Pick(["1/3", "1/2", "2"]),
        Population = withWeights && random.Next(2) == 0 ? Share.Parse("1/3") : null,
    };

    private BlockingMinorityTest Blocking() => new()
    {
        Share = Pick(Shares),
        Measure = random.Next(2) == 0 ? Measure() : null,
        Members = random.Next(2) == 0 ? Share.Parse("2") : null,
        OneMore = random.Next(4) == 0,
    };

    private Quorum Quorum() => new()
    {
        Share = Pick(["2", "1/2", "2/3", "100%"]),
        Of = random.Next(3) == 0 ? Pick(VotingBase.All) : null,
        Measure = random.Next(4) == 0 ? Measure() : null,
    };

    private VoteMeasure? Measure() => withWeights ? Pick([VoteMeasure.Weight, VoteMeasure.Population]) : null;

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private T? Maybe<T>(ImmutableArray<T> from) where T : class => random.Next(3) == 0 ? null : Pick(from);
}
