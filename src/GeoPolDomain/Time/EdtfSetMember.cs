namespace GeoPolDomain.Time;

/// <summary>One member of an <see cref="EdtfSet"/>: a date, or all dates of a range (<c>1670..1672</c>), which may be open on one side (<c>..1984</c>, <c>1760-12..</c>).</summary>
public sealed record EdtfSetMember
{
    internal const string RangeSign = "..";

    internal EdtfSetMember(EdtfDate? from, EdtfDate? to, bool isRange) => (From, To, IsRange) = (from, to, isRange);

    /// <summary>The date, or the first date of the range; null when the range has no first.</summary>
    public EdtfDate? From { get; }

    /// <summary>The date, or the last date of the range; null when the range has no last.</summary>
    public EdtfDate? To { get; }

    /// <summary>Whether it is a range.</summary>
    public bool IsRange { get; }

    internal bool IsUncertain => From?.IsUncertain == true || To?.IsUncertain == true;

    internal bool IsApproximate => From?.IsApproximate == true || To?.IsApproximate == true;

    /// <summary>Where the first and the last of its dates may lie.</summary>
    internal Extent Extent => Span ?? throw new InvalidOperationException("A range ends before it starts.");

    /// <summary>Its extent, or null when it is a range that ends before it starts.</summary>
    internal Extent? Span => Extent.Between(
        From is null ? (DayNumber.NoFirst, DayNumber.NoFirst) : (From.Extent.FirstFrom, From.Extent.LastTo),
        To is null ? (DayNumber.NoLast, DayNumber.NoLast) : (To.Extent.FirstFrom, To.Extent.LastTo));

    /// <summary>Whether every day between its ends is a member: so it is from one day to another, but not from one year to another, each of which is one date.</summary>
    internal bool IsEveryDay => IsRange && IsOneDay(From) && IsOneDay(To);

    /// <summary>The date, or the range, as it is written in the set.</summary>
    public override string ToString() => IsRange ? $"{From}{RangeSign}{To}" : $"{From}";

    private static bool IsOneDay(EdtfDate? end) => end is null || (end.Precision == EdtfPrecision.Day && end.Extent.FirstFrom == end.Extent.LastTo);
}
