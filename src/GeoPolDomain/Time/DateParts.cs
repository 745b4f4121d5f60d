namespace GeoPolDomain.Time;

/// <summary>The parsed parts of one date.</summary>
internal struct DateParts
{
    public YearPattern Year { get; set; }

    /// <summary>The month, or the code 21 to 41 of a season or other part of the year.</summary>
    public DigitPair Month { get; set; }

    public DigitPair Day { get; set; }

    /// <summary>How many of year, month and day are written: 1, 2 or 3.</summary>
    public int Components { get; set; }

    public Marks Uncertain { get; set; }

    public Marks Approximate { get; set; }

    public TimeOfDay? Time { get; set; }

    /// <summary>The first day that the date can mean, in days since 1970-01-01.</summary>
    public long Earliest { get; set; }

    /// <summary>The last day that the date can mean, in days since 1970-01-01.</summary>
    public long Latest { get; set; }

    /// <summary>By which hemisphere and which rule a season is read.</summary>
    public SeasonRule Seasons { get; set; }

    /// <summary>The months that the season or other part of the year can mean. Only valid when one is written.</summary>
    public readonly YearPart[] YearParts => YearPart.Of(Month.Value, Seasons);

    public readonly bool HasYearPart => Components == 2 && !Month.IsMasked && Month.Value >= YearPart.FirstCode;

    /// <summary>Whether the same date can be spelled in another way, so that its canonical text must be composed anew.</summary>
    public readonly bool HasOtherSpellings => Uncertain.Any || Approximate.Any || Time?.OffsetMinutes is not null;

    /// <summary>Whether the days that the date can mean may have gaps between them.</summary>
    public readonly bool HasGaps
    {
        get
        {
            if (!Year.IsMasked && !Month.IsMasked && !Day.IsMasked)
                return HasYearPart && YearParts.Length > 1;

            // From fine to coarse: X in all digits leaves no gap as long as every finer digit is X too.
            var isOpen = true;
            foreach (var (digits, isWritten) in ((DigitPair, bool)[])[(Day, Components > 2), (Month, Components > 1)])
            {
                if (isWritten && digits.IsMasked && !(digits.IsOpen && isOpen))
                    return true;
                isOpen &= !isWritten || digits.IsOpen;
            }

            return Year.IsMasked && (!isOpen || (Year.Mask & (Year.Mask + 1)) != 0);
        }
    }

    public readonly EdtfPrecision Precision => Components switch
    {
        1 => Year.Unit switch
        {
            10 => EdtfPrecision.Decade,
            100 => EdtfPrecision.Century,
            1000 => EdtfPrecision.Millennium,
            _ => EdtfPrecision.Year,
        },
        2 => HasYearPart ? EdtfPrecision.YearPart : EdtfPrecision.Month,
        _ => Time is null ? EdtfPrecision.Day : EdtfPrecision.Second,
    };
}

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

    /// <summary>Returns the smallest number between the two that fits the digits, or 0 when none fits.</summary>
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

/// <summary>
/// The components of a date that carry one of the two marks, <c>?</c> or <c>~</c>. Bit 0 is the year, bit 1 the month, bit 2 the day.
/// </summary>
/// <remarks>
/// The two marks are independent; <c>%</c> means both. Each mark has one canonical spelling: when the leading components carry
/// the mark, one mark stands to the right of the last of them; every later component that carries the mark has it on its left.
/// </remarks>
internal readonly record struct Marks(byte Components)
{
    public bool Any => Components != 0;

    /// <summary>
    /// The last of the leading components that carry the mark; the mark is written to its right. -1 when the year does not carry the mark.
    /// </summary>
    public int Group
    {
        get
        {
            var component = 0;
            while (Carries(component))
                component++;
            return component - 1;
        }
    }

    public bool Carries(int component) => (Components >> component & 1) != 0;

    /// <summary>Whether the mark is written to the left of this component.</summary>
    public bool IsAlone(int component) => component > Group && Carries(component);

    public Marks On(int component) => new((byte)(Components | 1 << component));

    public Marks OnAllUpTo(int component) => new((byte)(Components | ((2 << component) - 1)));
}

/// <summary>Finds the level of EDTF, from 0 to 2, at which a value is written.</summary>
internal static class Levels
{
    public const int Sets = 2;
    public const int OpenOrUnknownEnd = 1;

    public static int Of(in DateParts parts) => Math.Max(
        Math.Max(OfYear(parts), OfDigits(parts)), Math.Max(OfMarks(parts, parts.Uncertain), OfMarks(parts, parts.Approximate)));

    private static int OfYear(in DateParts parts)
    {
        if (parts.Year.Exponent > 0 || parts.Year.Significant > 0)
            return 2;
        if (parts.HasYearPart)
            return (EdtfYearPart)parts.Month.Value > EdtfYearPart.Winter ? 2 : 1;
        return parts.Year.IsNegative || parts.Year.HasPrefix ? 1 : 0;
    }

    // Level 1 has X in the last one or two digits of a year that stands alone, or in a whole day or month at the end.
    private static int OfDigits(in DateParts parts)
    {
        if (!parts.Year.IsMasked && !parts.Month.IsMasked && !parts.Day.IsMasked)
            return 0;
        if (parts.Components == 1)
            return parts.Year.Mask is 1 or 3 ? 1 : 2;
        var isLevelOne = !parts.Year.IsMasked
            && (parts.Components == 2 ? parts.Month.IsOpen : parts.Day.IsOpen && (parts.Month.IsOpen || !parts.Month.IsMasked));
        return isLevelOne ? 1 : 2;
    }

    // Level 1 marks a whole date.
    private static int OfMarks(in DateParts parts, Marks marks) =>
        !marks.Any ? 0 : marks.Group == parts.Components - 1 ? 1 : 2;
}
