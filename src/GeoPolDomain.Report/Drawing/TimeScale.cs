using System.Globalization;
using NodaTime;

namespace GeoPolDomain.Reporting.Drawing;

/// <summary>Places days on a line: the first day at the left, the day after the last day at the right.</summary>
internal sealed class TimeScale
{
    private readonly double left;
    private readonly double perDay;

    /// <summary>Makes a scale from the first day to the last day, between two places on the line.</summary>
    public TimeScale(LocalDate first, LocalDate last, double left, double right)
    {
        if (last < first)
            throw new ArgumentException($"The last day, {last:R}, is before the first day, {first:R}.", nameof(last));
        (First, Last, this.left, Right) = (first, last, left, right);
        perDay = (right - left) / (Days(first, last) + 1);
    }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day.</summary>
    public LocalDate Last { get; }

    /// <summary>The place of the end of the last day.</summary>
    public double Right { get; }

    /// <summary>The place where a day begins. A day outside the scale is placed at the nearer end.</summary>
    public double StartOf(LocalDate day) => left + (perDay * Days(First, Clamp(day)));

    /// <summary>The place where a day ends. A day outside the scale is placed at the nearer end.</summary>
    public double EndOf(LocalDate day) => day < First ? left : left + (perDay * (Days(First, Clamp(day)) + 1));

    /// <summary>Days to mark on the line, each with its label, at least the given width apart: years, months or days.</summary>
    public IEnumerable<(double At, string Label)> Ticks(double apart)
    {
        if (perDay * 28 >= apart)
            return Months(1);
        if (perDay * 90 >= apart)
            return Months(3);
        ReadOnlySpan<int> steps = [1, 2, 5, 10, 20, 50];
        foreach (var years in steps)
            if (perDay * 365 * years >= apart)
                return Years(years);
        return Years(100);
    }

    private IEnumerable<(double At, string Label)> Years(int step)
    {
        for (var year = (First.Year + step - 1) / step * step; year <= Last.Year; year += step)
            if (new LocalDate(year, 1, 1) is var day && day >= First)
                yield return (StartOf(day), year.ToString(CultureInfo.InvariantCulture));
    }

    private IEnumerable<(double At, string Label)> Months(int step)
    {
        for (var month = new LocalDate(First.Year, 1, 1); month <= Last; month = month.PlusMonths(step))
            if (month >= First)
                yield return (StartOf(month), month.ToString("uuuu-MM", CultureInfo.InvariantCulture));
    }

    private LocalDate Clamp(LocalDate day) => day < First ? First : day > Last ? Last : day;

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);
}
