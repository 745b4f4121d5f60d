using System.Numerics;

namespace GeoPolDomain.Power;

/// <summary>By what to multiply the values of a polynomial at the points 1 to n, so that they sum to its Shapley value.</summary>
/// <remarks>
/// The polynomial is the sum over the points of its value times the polynomial of Lagrange for the point, which is 1 there and 0 at all
/// other points. The Shapley value weighs coefficients, so the weight of a point is the Shapley value of that polynomial of Lagrange.
/// </remarks>
internal static class PointWeights
{
    public static ulong[] Of(int points, BigInteger scale, PrimeField field)
    {
        var bySize = BySize(points, scale, field);
        var product = Product(points, field);
        var weights = new ulong[points];
        for (var point = 1; point <= points; point++)
        {
            // Divides the product of all (y - i) by (y - point), from the highest power down. The value at the point makes it 1 there.
            var (at, coefficient, value, weight) = (field.Of(point), 0UL, 0UL, 0UL);
            for (var power = points - 1; power >= 0; power--)
            {
                coefficient = field.Add(product[power + 1], field.Multiply(at, coefficient));
                value = field.Add(field.Multiply(value, at), coefficient);
                weight = field.Add(weight, field.Multiply(bySize[power], coefficient));
            }

            weights[point - 1] = field.Multiply(weight, field.Invert(value));
        }

        return weights;
    }

    // scale * s! (n-1-s)! / n! = scale / (n * C(n-1, s))
    private static ulong[] BySize(int voters, BigInteger scale, PrimeField field)
    {
        var weights = new ulong[voters];
        var choices = BigInteger.One;
        for (var size = 0; size < voters; size++)
        {
            weights[size] = field.Of(scale / (voters * choices));
            choices = choices * (voters - 1 - size) / (size + 1);
        }

        return weights;
    }

    // The coefficients of (y - 1) (y - 2) ... (y - n), the lowest power first.
    private static ulong[] Product(int points, PrimeField field)
    {
        var product = new ulong[points + 1];
        product[0] = field.One;
        for (var point = 1; point <= points; point++)
        {
            var at = field.Of(point);
            for (var power = point; power >= 0; power--)
                product[power] = field.Subtract(power > 0 ? product[power - 1] : 0, field.Multiply(at, product[power]));
        }

        return product;
    }
}
