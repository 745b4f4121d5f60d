using System.Numerics;

namespace GeoPolDomain.Power;

/// <summary>The swings of every class of voters and the number of winning coalitions, as remainders by one prime.</summary>
/// <remarks>
/// For one class let p(y) be the generating function of the swings by size: the coefficient of y^s counts the coalitions of s other voters
/// that lose without the voter and win with it. The Banzhaf count is p(1), and the Shapley value weighs the coefficient of y^s by
/// s! (n-1-s)! / n!. The graph of coalitions gives p at a point in one pass backwards and one forwards. A polynomial of degree n-1 is known
/// from n points, so the Shapley value is a fixed sum over the values at y = 1, 2, ..., n.
/// </remarks>
internal sealed class SwingRemainders
{
    /// <param name="diagram">The graph of coalitions.</param>
    /// <param name="field">The prime.</param>
    /// <param name="scale">
    /// The least common multiple of 1 to n. It makes every Shapley value a whole number: s! (n-1-s)! / n! is 1 / (n C(n-1, s)), and
    /// n C(n-1, s) divides it.
    /// </param>
    public SwingRemainders(CoalitionDiagram diagram, PrimeField field, BigInteger scale)
    {
        var (voters, classes) = (diagram.ClassOf.Length, diagram.Classes);
        (Counts, Shapley) = (new ulong[classes], new ulong[classes]);
        var weights = PointWeights.Of(voters, scale, field);
        var pass = new DiagramPass(diagram, field);
        var values = new ulong[classes];
        for (var point = voters; point >= 1; point--)
        {
            Winning = pass.Run(field.Of(point), values);
            for (var i = 0; i < classes; i++)
                Shapley[i] = field.Add(Shapley[i], field.Multiply(weights[point - 1], values[i]));
        }

        // The last point was y = 1, where each coalition counts as one.
        values.CopyTo(Counts, 0);
    }

    public ulong[] Counts { get; }

    public ulong[] Shapley { get; }

    public ulong Winning { get; }
}
