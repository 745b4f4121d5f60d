using System.Collections.Immutable;
using System.Numerics;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Power;

/// <summary>Who can decide under a rule, given the votes that are known.</summary>
/// <remarks>
/// A voter whose vote is not known is open. A coalition of open voters wins when the motion is adopted if its voters vote for and all other
/// open voters vote against. Abstention and absence of open voters are not modelled.
/// </remarks>
public sealed class VotingPower
{
    private readonly SimpleGame game;

    internal VotingPower(DecisionRule rule, Electorate electorate, SimpleGame game, bool isRounded)
    {
        (Rule, Electorate, this.game, IsRounded) = (rule, electorate, game, isRounded);
        Outcome = ReferenceEquals(game.Tree, GameTree.True) ? VoteOutcome.Adopted
            : ReferenceEquals(game.Tree, GameTree.False) ? VoteOutcome.NotAdopted
            : VoteOutcome.Pending;
        var count = SwingCount.Of(game);
        Voters = count is null ? [] : [.. VotersBy(count)];
        WinningCoalitions = count?.Winning;
        NotComputed = count is null
            ? $"the {game.Count} open voters form more different coalitions than can be counted in a few seconds; "
                + "coarser weights, or more votes that are known, make it possible"
            : null;
    }

    /// <summary>The decision rule.</summary>
    public DecisionRule Rule { get; }

    /// <summary>The voters of the body.</summary>
    public Electorate Electorate { get; }

    /// <summary>Adopted or not adopted when that is certain whatever the open voters do. Pending when they decide.</summary>
    public VoteOutcome Outcome { get; }

    /// <summary>The number of open voters, known by name or not.</summary>
    public int OpenVoters => game.Count;

    /// <summary>
    /// The power of each open voter: those known by name in the order of the electorate, then the others. Empty when
    /// <see cref="NotComputed"/> says why.
    /// </summary>
    public ImmutableArray<VoterPower> Voters { get; }

    /// <summary>The open voters whose votes can still make a difference.</summary>
    public IEnumerable<VoterPower> SwingVoters => Voters.Where(one => !one.IsDummy);

    /// <summary>The open voters whose votes never make a difference.</summary>
    public IEnumerable<VoterPower> Dummies => Voters.Where(one => one.IsDummy);

    /// <summary>How many of all coalitions of open voters win. Null when <see cref="NotComputed"/> says why.</summary>
    public BigInteger? WinningCoalitions { get; }

    /// <summary>
    /// Whether some weights or populations are rounded. The library calculates with the rounded numbers, so the true power can differ.
    /// </summary>
    public bool IsRounded { get; }

    /// <summary>Why the power of the voters is not computed. Null when it is.</summary>
    public string? NotComputed { get; }

    /// <summary>
    /// Finds what it takes to adopt the motion: the coalitions that win and need each of their voters, the smallest first.
    /// </summary>
    /// <param name="limit">How many coalitions to show at most.</param>
    public Coalitions MinimalWinning(int limit = 20) => Minimal(game, limit);

    /// <summary>
    /// Finds what it takes to prevent adoption: the coalitions that block by voting against, although all other open voters vote for, and
    /// that need each of their voters, the smallest first.
    /// </summary>
    /// <param name="limit">How many coalitions to show at most.</param>
    public Coalitions MinimalBlocking(int limit = 20) => Minimal(game.Dual(), limit);

    /// <summary>Finds the power of a voter known by name. Null when the voter is not open, or when nothing is computed.</summary>
    public VoterPower? Of(ActorId voter) => Voters.FirstOrDefault(one => one.Voter == voter);

    private IEnumerable<VoterPower> VotersBy(SwingCount count)
    {
        var all = BigInteger.Zero;
        for (var i = 0; i < game.Classes.Length; i++)
            all += game.Classes[i].Count * count.ByClass[i].Count;
        VoterPower Power(int index, ActorId? voter, int seats)
        {
            var (swings, shapley) = count.ByClass[index];
            return new(
                voter,
                seats,
                swings,
                swingProbability: new Ratio(swings, BigInteger.One << (game.Count - 1)),
                banzhaf: new Ratio(swings, all),
                shapleyShubik: new Ratio(shapley, count.Scale),
                canBlock: !game.Wins(game.SumsWithout(index)));
        }

        var named = game.Classes.SelectMany((one, index) => one.Voters.Select(voter => (voter, index))).OrderBy(one => one.voter);
        foreach (var (voter, index) in named)
            yield return Power(index, Electorate.Voters[voter].Id, 1);
        for (var i = 0; i < game.Classes.Length; i++)
            if (game.Classes[i].Unnamed > 0)
                yield return Power(i, null, game.Classes[i].Unnamed);
    }

    private Coalitions Minimal(SimpleGame of, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var search = new CoalitionSearch(of);
        ImmutableArray<Coalition> shown = [.. search.Find(limit).Select(Coalition)];
        var more = search.Count - shown.Aggregate(BigInteger.Zero, (sum, one) => sum + one.Ways);
        return new(shown, more, search.IsComplete, search.Fewest);
    }

    private Coalition Coalition(ImmutableArray<int> counts) => new(
        [
            .. game.Classes.Select((one, i) => (Class: one, Count: counts[i])).Where(one => one.Count > 0).Select(one => new CoalitionPart(
                one.Count,
                [.. one.Class.Voters.Select(voter => Electorate.Voters[voter].Id)],
                one.Class.Unnamed)),
        ],
        Power.Coalition.WaysTo(counts, game.Classes));
}
