using System.Numerics;

namespace GeoPolDomain.Power;

/// <summary>An exact part of a whole, in lowest terms: a fraction between 0 and 1.</summary>
public sealed record Ratio
{
    internal Ratio(BigInteger part, BigInteger whole)
    {
        var common = whole.IsZero ? BigInteger.One : BigInteger.GreatestCommonDivisor(part, whole);
        (Numerator, Denominator) = whole.IsZero ? (BigInteger.Zero, BigInteger.One) : (part / common, whole / common);
    }

    /// <summary>The number above the line.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line.</summary>
    public BigInteger Denominator { get; }

    /// <summary>The nearest floating-point number.</summary>
    public double Value
    {
        get
        {
            // A quotient of 63 or 64 bits, which the conversion rounds. Its last bit tells that something was left over.
            const int bits = 63;
            var shift = bits + (int)(Denominator.GetBitLength() - Numerator.GetBitLength());
            var quotient = (ulong)BigInteger.DivRem(Numerator << shift, Denominator, out var left);
            return Math.ScaleB(quotient | (left.IsZero ? 0UL : 1UL), -shift);
        }
    }

    /// <summary>The fraction as text, for example <c>421/2145</c>; <c>0</c> and <c>1</c> without a line.</summary>
    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";
}
