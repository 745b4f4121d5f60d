using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>A small body with a rule, a vote, and as much of the vote as somebody may know of it.</summary>
internal sealed class RandomBody
{
    private static readonly string[] Shares = ["1", "2", "3", ">2", ">1/2", "1/2", "2/3", "55%", ">35%", "1/3", "4/5", "100%"];

    private readonly Random random;
    private readonly ImmutableArray<ActorId> names;

    public RandomBody(int seed, int most = 5)
    {
        random = new Random(seed);
        names = Bodies.Named(1 + random.Next(most));
        Electorate = Electorate.Of(names.Select(
            one => new VoterWeight { Voter = one, Weight = random.Next(5), Population = 1 + random.Next(9) }));
        Rule = Bodies.Rule(Test(2));
        if (random.Next(4) == 0)
            Rule = Rule with { Quorum = new Quorum { Share = Pick(["2", "1/2", "2/3", "100%"]) } };
        if (random.Next(4) == 0)
            Rule = Rule with { Fallback = new Fallback { Test = Test(1) } };
        Votes = [.. names.Select(_ => Bodies.Cast(Pick("yyynnnaap-su".ToCharArray())))];
        OptsOut = [.. Votes.Select(vote => vote == VoteCast.Abstain && random.Next(3) == 0)];
        Known = [.. names.Select(_ => random.Next(3) == 0)];
        HasCounts = random.Next(3) > 0;
        Counted = HasCounts ? [.. Enum.GetValues<VoteCast>().Where(_ => random.Next(2) == 0)] : [];
    }

    public DecisionRule Rule { get; }

    public Electorate Electorate { get; }

    public VoteCast[] Votes { get; }

    public bool[] OptsOut { get; }

    public bool[] Known { get; }

    public bool HasCounts { get; }

    public ImmutableArray<VoteCast> Counted { get; }

    /// <summary>The vote as far as it is told.</summary>
    public Votes Told => new() { Ballots = Ballots(place => Known[place]), Counts = CountsOf(Counted) };

    /// <summary>The vote, all of it by name.</summary>
    public Votes All => new() { Ballots = Ballots(_ => true) };

    /// <summary>The vote by numbers only.</summary>
    public Votes Numbers => new() { Counts = CountsOf([.. Enum.GetValues<VoteCast>()]) };

    /// <summary>
    /// Whether what the library says must be all that can be said: at most one weighted condition, and none beside it for which it matters
    /// who it is.
    /// </summary>
    public bool IsDecidable
    {
        get
        {
            var all = new[] { Rule.Test, Rule.Fallback?.Test }.OfType<VoteTest>().SelectMany(Leaves).ToList();
            var weighted = all.Count(IsWeighted);
            return weighted == 0 || (weighted == 1 && !all.Exists(one => one is VetoTest or ConsensusTest or OptOutTest));
        }
    }

    /// <summary>What every way to complete what is told leads to, one completion after the other.</summary>
    public VoteOutcome ByAllCompletions()
    {
        var (yes, no) = (false, false);
        Complete(0, [.. Votes], [.. OptsOut], adopted => (yes, no) = (yes || adopted, no || !adopted));
        return (yes, no) switch { (true, false) => VoteOutcome.Adopted, (false, true) => VoteOutcome.NotAdopted, _ => VoteOutcome.Unknown };
    }

    private void Complete(int place, VoteCast[] votes, bool[] optsOut, Action<bool> found)
    {
        if (place == votes.Length)
        {
            if (Counted.All(word => votes.Count(vote => vote == word) == Votes.Count(vote => vote == word)))
                found(NaiveCount.IsAdopted(Rule, Electorate, votes, optsOut));
            return;
        }

        if (Known[place])
        {
            Complete(place + 1, votes, optsOut, found);
            return;
        }

        foreach (var word in Enum.GetValues<VoteCast>().Where(word => word != VoteCast.Excluded))
            foreach (var isOut in word == VoteCast.Abstain ? new[] { false, true } : [false])
            {
                (votes[place], optsOut[place]) = (word, isOut);
                Complete(place + 1, votes, optsOut, found);
            }
    }

    private static bool IsWeighted(VoteTest test) =>
        test is MajorityTest { Measure: not null } or BlockingMinorityTest { Measure: not null } or OptOutTest { Population: not null };

    private VoteTest Test(int depth) => random.Next(depth > 0 ? 10 : 7) switch
    {
        0 or 1 => new MajorityTest { Share = Pick(Shares), Base = Maybe(VotingBase.All) },
        2 => new MajorityTest
        {
            Share = Pick(Shares),
            Base = Maybe(VotingBase.All),
            Measure = Pick([VoteMeasure.Weight, VoteMeasure.Population]),
        },
        3 => new UnanimityTest { Base = Maybe(VotingBase.All) },
        4 => new ConsensusTest { Except = [.. names.Where(_ => random.Next(4) == 0)] },
        5 => new VetoTest { Holders = [.. names.Where(_ => random.Next(3) == 0)] },
        6 => random.Next(2) == 0
            ? new OptOutTest { Members = Pick(["1/3", "1/2", "2"]), Population = random.Next(2) == 0 ? Share.Parse("1/3") : null }
            : new BlockingMinorityTest
            {
                Share = Pick(Shares),
                Measure = random.Next(2) == 0 ? VoteMeasure.Population : null,
                Members = random.Next(2) == 0 ? Share.Parse("2") : null,
                OneMore = random.Next(4) == 0,
            },
        7 => new AnyTest { Of = [Test(depth - 1), Test(depth - 1)] },
        _ => new AllTests { Of = [Test(depth - 1), Test(depth - 1)] },
    };

    private static IEnumerable<VoteTest> Leaves(VoteTest test) => test switch
    {
        AllTests all => all.Of.SelectMany(Leaves),
        AnyTest any => any.Of.SelectMany(Leaves),
        _ => [test],
    };

    private ImmutableArray<Ballot> Ballots(Func<int, bool> isTold) =>
    [
        .. Enumerable.Range(0, names.Length).Where(isTold)
            .Select(place => new Ballot { Voter = names[place], Vote = Votes[place], OptsOut = OptsOut[place] }),
    ];

    private ImmutableArray<VoteCount> CountsOf(ImmutableArray<VoteCast> words) =>
        [.. words.Select(word => Bodies.Count(word, Votes.Count(vote => vote == word)))];

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private T? Maybe<T>(ImmutableArray<T> from) where T : class => random.Next(3) == 0 ? null : Pick(from);
}
