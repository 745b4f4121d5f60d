using System.Collections.Immutable;
using System.Numerics;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Tests.Power;

/// <summary>The power of voters in the plainest way: the rule judges every coalition of the open voters.</summary>
internal sealed class PlainPower
{
    private readonly bool[] wins;

    public PlainPower(DecisionRule rule, Votes known, Electorate electorate)
    {
        Open = [.. electorate.Voters.Select(one => one.Id).Where(one => !known.Ballots.Any(ballot => ballot.Voter == one))];
        wins =
        [
            .. Enumerable.Range(0, 1 << Open.Length)
                .Select(coalition => known with { Ballots = [.. known.Ballots, .. BallotsOf(coalition)] })
                .Select(votes => rule.Evaluate(votes, electorate).Outcome == VoteOutcome.Adopted),
        ];
    }

    public ImmutableArray<ActorId> Open { get; }

    public VoteOutcome Outcome => wins[0] ? VoteOutcome.Adopted : wins[^1] ? VoteOutcome.Pending : VoteOutcome.NotAdopted;

    public int Winning => wins.Count(one => one);

    /// <summary>The number of all orders of the open voters.</summary>
    public BigInteger Orders => Factorial(Open.Length);

    public List<string> MinimalWinning => Minimal(coalition => wins[coalition]);

    public List<string> MinimalBlocking => Minimal(coalition => !wins[wins.Length - 1 - coalition]);

    public static string Spelt(IEnumerable<ActorId> names) => string.Join(' ', names.Select(one => one.ToString()).Order());

    public BigInteger SwingsOf(ActorId voter) => SwingsBySize(voter).Count();

    /// <summary>In how many orders the voter is the one that makes the voters before it win.</summary>
    public BigInteger PivotsOf(ActorId voter) =>
        SwingsBySize(voter).Aggregate(BigInteger.Zero, (sum, size) => sum + (Factorial(size) * Factorial(Open.Length - 1 - size)));

    public bool CanBlock(ActorId voter) => !wins[wins.Length - 1 - (1 << Open.IndexOf(voter))];

    private IEnumerable<Ballot> BallotsOf(int coalition) =>
        Open.Select((one, i) => new Ballot { Voter = one, Vote = IsIn(i, coalition) ? VoteCast.Yes : VoteCast.No });

    private IEnumerable<int> SwingsBySize(ActorId voter)
    {
        var bit = 1 << Open.IndexOf(voter);
        return Enumerable.Range(0, wins.Length).Where(one => (one & bit) == 0 && !wins[one] && wins[one | bit]).Select(int.PopCount);
    }

    private List<string> Minimal(Func<int, bool> isEnough) =>
    [
        .. Enumerable.Range(0, wins.Length)
            .Where(one => isEnough(one) && Open.Select((_, i) => i).All(i => !IsIn(i, one) || !isEnough(one & ~(1 << i))))
            .Select(one => Spelt(Open.Where((_, i) => IsIn(i, one)))),
    ];

    private static bool IsIn(int voter, int coalition) => (coalition & (1 << voter)) != 0;

    private static BigInteger Factorial(int number) => Enumerable.Range(1, number).Aggregate(BigInteger.One, (all, one) => all * one);
}
