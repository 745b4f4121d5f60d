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
