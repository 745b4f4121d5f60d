using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Power;

/// <summary>Translates the formula of a rule into a simple game of the open voters.</summary>
/// <remarks>
/// When a voter votes either for or against, a demand of a formula is a weighted majority: the weight of a voter is what its vote for
/// contributes more than its vote against.
/// </remarks>
internal sealed class GameBuilder(PartialVote vote)
{
    private readonly List<Gate> gates = [];

    /// <summary>
    /// The game. Null when it is not known what some voter counts for, or when the numbers are too large to calculate with.
    /// </summary>
    public SimpleGame? Of(Formula formula)
    {
        if (Tree(formula, holds: true) is not { } tree)
            return null;
        ImmutableArray<int[]> classes =
        [
            .. Enumerable.Range(0, vote.OpenSeats.Length)
                .GroupBy(seat => gates.Select(gate => gate.Weights[seat]).ToArray(), Numbers.Comparer)
                .OrderByDescending(one => one.Key.Select((weight, gate) => (double)weight / gates[gate].Quota).Sum())
                .Select(one => one.ToArray()),
        ];
        return new(
            [.. classes.Select(ClassOf)],
            [.. gates.Select(gate => gate with { Weights = [.. classes.Select(one => gate.Weights[one[0]])] })],
            tree);
    }

    private VoterClass ClassOf(int[] seats) => new(
        [.. seats.Select(seat => vote.OpenSeats[seat].Seat.Index).Where(index => index >= 0)],
        seats.Where(seat => vote.OpenSeats[seat].Seat.Index < 0).Sum(seat => vote.OpenSeats[seat].Count));

    private GameTree? Tree(Formula formula, bool holds) => formula switch
    {
        Formula.Opposite opposite => Tree(opposite.Of, !holds),
        Formula.Every every => Join(every.Of.Select(part => Tree(part, holds)), holds),
        Formula.Some some => Join(some.Of.Select(part => Tree(part, holds)), !holds),
        Constraint constraint => constraint.Demands(holds) is { } alternatives
            ? Join(alternatives.Select(demands => Join(demands.Select(Leaf), isAll: true)), isAll: false)
            : null,
        _ => throw new UnreachableException(),
    };

    private static GameTree? Join(IEnumerable<GameTree?> parts, bool isAll)
    {
        var all = parts.ToList();
        return all.Contains(null) ? null : GameTree.Join(all.OfType<GameTree>(), isAll);
    }

    private GameTree? Leaf(Demand demand)
    {
        if (demand.NeededFrom(vote) is not { } needed)
            return null;
        var seats = vote.OpenSeats;
        var weights = new Int128[seats.Length];
        var (quota, sum, common) = ((Int128)needed, (Int128)0, BigInteger.Zero);
        for (var i = 0; i < weights.Length; i++)
        {
            Int128 against = demand.Amount(seats[i].Seat, VoteGroup.Against);
            weights[i] = demand.Amount(seats[i].Seat, VoteGroup.For) - against;
            if (weights[i] < 0)
                throw new UnreachableException("A vote for does harm while all others vote for or against.");
            quota -= seats[i].Count * against;
            sum += seats[i].Count * weights[i];
            common = BigInteger.GreatestCommonDivisor(common, (BigInteger)weights[i]);
        }

        if (quota <= 0)
            return GameTree.True;
        if (quota > sum)
            return GameTree.False;
        return Gate(weights, quota, (Int128)common);
    }

    // A weight beyond the quota counts no more than the quota, and a divisor of all weights says nothing: so like games become equal.
    private GameTree.Leaf? Gate(Int128[] weights, Int128 quota, Int128 common)
    {
        quota = (quota + common - 1) / common;
        ImmutableArray<Int128> least = [.. weights.Select(weight => Int128.Min(weight / common, quota))];
        var sum = (Int128)0;
        for (var i = 0; i < least.Length; i++)
            sum += least[i] * vote.OpenSeats[i].Count;
        if (sum > long.MaxValue / 4)
            return null;
        var gate = new Gate([.. least.Select(weight => (long)weight)], (long)quota);
        var index = gates.FindIndex(one => one.Quota == gate.Quota && one.Weights.AsSpan().SequenceEqual(gate.Weights.AsSpan()));
        if (index < 0)
        {
            index = gates.Count;
            gates.Add(gate);
        }

        return new GameTree.Leaf(index);
    }
}
