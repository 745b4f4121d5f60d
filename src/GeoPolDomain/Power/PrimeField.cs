using System.Numerics;

namespace GeoPolDomain.Power;

/// <summary>Calculates with whole numbers modulo a prime of 62 bits.</summary>
/// <remarks>
/// A number whose size is known is found exactly from its remainders by a few primes (the Chinese remainder theorem). That is far faster
/// than to calculate with numbers of hundreds of digits. Numbers are kept in the form of Montgomery: multiplied by 2^64.
/// </remarks>
internal sealed class PrimeField
{
    private const int Bits = 62;
    private static readonly List<PrimeField> Made = [];

    private readonly ulong inverse;
    private readonly ulong square;

    private PrimeField(ulong prime)
    {
        Prime = prime;
        inverse = prime;
        for (var bits = 3; bits < 64; bits *= 2)
            inverse *= 2 - (prime * inverse);
        square = (ulong)((UInt128.MaxValue % prime) + 1) % prime;
        One = Of(BigInteger.One);
    }

    public ulong Prime { get; }

    public ulong One { get; }

    /// <summary>The fields of the greatest primes: as many as it takes so that their product exceeds the number.</summary>
    public static IReadOnlyList<PrimeField> Beyond(BigInteger number)
    {
        var product = BigInteger.One;
        for (var count = 0; ; count++)
        {
            lock (Made)
            {
                if (product > number)
                    return [.. Made.Take(count)];
                if (count == Made.Count)
                    Made.Add(new(Below(Made.Count == 0 ? 1UL << Bits : Made[^1].Prime)));
                product *= Made[count].Prime;
            }
        }
    }

    public ulong Of(BigInteger number) => Multiply((ulong)(number % Prime), square);

    /// <summary>The remainder itself, out of the form in which the field keeps it.</summary>
    public ulong Plain(ulong number) => Multiply(number, 1);

    public ulong Add(ulong left, ulong right)
    {
        var sum = left + right;
        return sum >= Prime ? sum - Prime : sum;
    }

    public ulong Subtract(ulong left, ulong right) => left >= right ? left - right : left + Prime - right;

    public ulong Multiply(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        var taken = Math.BigMul(low * inverse, Prime, out _);
        return high >= taken ? high - taken : high + Prime - taken;
    }

    public ulong Invert(ulong number) => Of(BigInteger.ModPow(Plain(number), Prime - 2, Prime));

    /// <summary>The least number that leaves these remainders, one by each field.</summary>
    public static BigInteger Join(IReadOnlyList<PrimeField> fields, IReadOnlyList<ulong> remainders)
    {
        var (number, product) = (BigInteger.Zero, BigInteger.One);
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            var lack = field.Subtract(remainders[i], field.Of(number));
            number += product * field.Plain(field.Multiply(lack, field.Invert(field.Of(product))));
            product *= field.Prime;
        }

        return number;
    }

    private static ulong Below(ulong number)
    {
        do
            number -= number % 2 == 0 ? 1UL : 2UL;
        while (!IsPrime(number));
        return number;
    }

    // The test of Miller and Rabin. With these bases it errs for no number below 2^64.
    private static bool IsPrime(ulong number)
    {
        ReadOnlySpan<int> bases = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];
        var twos = BitOperations.TrailingZeroCount(number - 1);
        foreach (var one in bases)
        {
            var power = BigInteger.ModPow(one, (number - 1) >> twos, number);
            var isWitness = power != 1 && power != number - 1;
            for (var i = 1; isWitness && i < twos; i++)
            {
                power = power * power % number;
                isWitness = power != number - 1;
            }

            if (isWitness)
                return false;
        }

        return true;
    }
}
