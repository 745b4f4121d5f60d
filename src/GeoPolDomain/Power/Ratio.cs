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
            const int digits = 64;
            var shift = (int)Math.Max(0, Denominator.GetBitLength() - Numerator.GetBitLength()) + digits;
            return Math.ScaleB((double)((Numerator << shift) / Denominator), -shift);
        }
    }

    /// <summary>The fraction as text, for example <c>421/2145</c>; <c>0</c> and <c>1</c> without a line.</summary>
    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";
}
