namespace GeoPolDomain.Time;

/// <summary>The two digits of a month or day. A digit that is written X is held as -1.</summary>
internal readonly record struct DigitPair(sbyte Tens, sbyte Units)
{
    public const sbyte Masked = -1;

    public bool IsMasked => (Tens | Units) < 0;

    /// <summary>Whether both digits are X.</summary>
    public bool IsOpen => (Tens & Units) < 0;

    /// <summary>The number. Only valid when neither digit is X.</summary>
    public int Value => (Tens * 10) + Units;

    public static DigitPair Of(int number) => new((sbyte)(number / 10), (sbyte)(number % 10));

    /// <summary>Returns the smallest number from 1, or from another number, to <paramref name="last"/> that fits; 0 when none fits.</summary>
    public int Smallest(int last, int from = 1)
    {
        if (!IsMasked)
            return Value >= from && Value <= last ? Value : 0;
        for (var number = from; number <= last; number++)
        {
            if (Fits(number))
                return number;
        }

        return 0;
    }

    /// <summary>Returns the greatest number from 1 to <paramref name="last"/> that fits the digits, or 0 when none fits.</summary>
    public int Greatest(int last)
    {
        if (!IsMasked)
            return Value <= last ? Value : 0;
        var number = last;
        while (number > 0 && !Fits(number))
            number--;
        return number;
    }

    public bool Fits(int number) => Fits(Tens, number / 10) && Fits(Units, number % 10);

    public override string ToString() => $"{Letter(Tens)}{Letter(Units)}";

    public static char Letter(sbyte digit) => digit < 0 ? 'X' : (char)('0' + digit);

    private static bool Fits(sbyte digit, int number) => digit < 0 || digit == number;
}
