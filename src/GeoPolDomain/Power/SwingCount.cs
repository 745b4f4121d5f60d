using System.Numerics;

namespace GeoPolDomain.Power;

/// <summary>In how many coalitions a voter swings, and its Shapley value times <see cref="SwingCount.Scale"/>.</summary>
internal readonly record struct Swings(BigInteger Count, BigInteger Shapley);

/// <summary>Counts the swings of every class of voters, exactly.</summary>
/// <remarks>
/// For one class let p(y) be the generating function of the swings by size: the coefficient of y^s counts the coalitions of s other voters
/// that lose without the voter and win with it. The Banzhaf count is p(1), and the Shapley value weighs the coefficient of y^s by
/// s! (n-1-s)! / n!. The graph of coalitions gives p at a point in one pass forwards and one backwards, modulo a prime. A polynomial of
/// degree n-1 is known from n points, so the Shapley value is a fixed sum over the values at y = 1, 2, ..., n.
/// </remarks>
internal sealed class SwingCount
{
    // Nodes times points times primes: some seconds.
    private const long MostSteps = 600_000_000;

    private readonly SimpleGame game;
    private readonly CoalitionDiagram diagram;
    private readonly int voters;

    private SwingCount(SimpleGame game, CoalitionDiagram diagram)
    {
        (this.game, this.diagram, voters) = (game, diagram, diagram.ClassOf.Length);
        Scale = Enumerable.Range(1, voters).Aggregate(BigInteger.One, (all, one) => all / BigInteger.GreatestCommonDivisor(all, one) * one);
    }

    /// <summary>
    /// The least common multiple of 1 to n, by which every Shapley value becomes a whole number: s! (n-1-s)! / n! is 1 / (n C(n-1, s)), and
    /// n C(n-1, s) divides it.
    /// </summary>
    public BigInteger Scale { get; }

    /// <summary>The swings of a voter of each class, and the number of winning coalitions.</summary>
    public IReadOnlyList<Swings> ByClass { get; private set; } = [];

    public BigInteger Winning { get; private set; }

    /// <summary>Counts the swings of a game. Returns null when that would take too long.</summary>
    public static SwingCount? Of(SimpleGame game)
    {
        if (CoalitionDiagram.Of(game) is not { } diagram)
            return null;
        var count = new SwingCount(game, diagram);
        var fields = PrimeField.Beyond(BigInteger.Max(count.Scale, BigInteger.One << count.voters));
        if ((long)diagram.Nodes.Length * count.voters * fields.Count > MostSteps)
            return null;
        count.Fill(fields);
        return count;
    }

    private void Fill(IReadOnlyList<PrimeField> fields)
    {
        var results = fields.Select(By).ToList();
        BigInteger Exact(Func<Remainders, ulong> part) => PrimeField.Join(fields, [.. results.Select(part)]);
        ByClass = [.. game.Classes.Select((_, i) => new Swings(Exact(one => one.Counts[i]), Exact(one => one.Shapley[i])))];
        Winning = diagram.Root == CoalitionDiagram.Won ? BigInteger.One << voters : Exact(one => one.Winning);
    }

    private Remainders By(PrimeField field)
    {
        var weights = PointWeights.Of(voters, Scale, field);
        var result = new Remainders(new ulong[game.Classes.Length], new ulong[game.Classes.Length]);
        var values = new ulong[game.Classes.Length];
        var pass = new DiagramPass(diagram, field);
        for (var point = 1; point <= voters; point++)
        {
            var winning = pass.Run(field.Of(point), values);
            if (point == 1)
            {
                values.CopyTo(result.Counts, 0);
                result = result with { Winning = winning };
            }

            for (var i = 0; i < values.Length; i++)
                result.Shapley[i] = field.Add(result.Shapley[i], field.Multiply(weights[point - 1], values[i]));
        }

        return result;
    }

    private sealed record Remainders(ulong[] Counts, ulong[] Shapley, ulong Winning = 0);
}
