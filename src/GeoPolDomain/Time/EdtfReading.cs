using NodaTime;

namespace GeoPolDomain.Time;

/// <summary>
/// How far the marks <c>?</c>, <c>~</c> and <c>%</c> reach when a question about time is answered. The questions of
/// <see cref="EdtfValue"/> use <see cref="Usual"/>; the methods here ask the same questions with another reach.
/// </summary>
/// <remarks>
/// <para>
/// Each of the marks <c>?</c> and <c>~</c> on a component lets the true value lie so many units of that component earlier or later,
/// and <c>%</c> is both marks. The reaches of all marked components add up. A mark therefore never narrows a value.
/// </para>
/// <para>
/// The unit of a year is ten years for <c>199X</c>, a hundred years for <c>19XX</c> and for <c>1950S2</c>; the unit of a season or other
/// part of a year is its length.
/// </para>
/// <para>Example: <c>EdtfReading.Strict.IsBefore(EdtfDate.Parse("1984?"), EdtfDate.Parse("1985"))</c> is yes.</para>
/// </remarks>
public readonly record struct EdtfReading
{
    private const int Longest = 1000;

    private readonly short years;
    private readonly short months;
    private readonly short days;

    /// <summary>The marks do not widen a value: every value is taken as it is written.</summary>
    public static EdtfReading Strict => default;

    /// <summary>Each mark reaches one unit of the component that carries it, to both sides.</summary>
    public static EdtfReading Usual => new() { Years = 1, Months = 1, Days = 1 };

    /// <summary>How many years, from 0 to 1000, a mark on the year reaches.</summary>
    public int Years { get => years; init => years = Checked(value); }

    /// <summary>How many months, from 0 to 1000, a mark on the month reaches.</summary>
    public int Months { get => months; init => months = Checked(value); }

    /// <summary>How many days, from 0 to 1000, a mark on the day reaches.</summary>
    public int Days { get => days; init => days = Checked(value); }

    /// <summary>
    /// The first day that the value can reach, or null as in <see cref="EdtfValue.Earliest"/>. Also null for an interval that is valid only
    /// because its marks reach further: <c>2005?/2004</c> has no strict bounds.
    /// </summary>
    public LocalDate? Earliest(EdtfValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ExtentBy(this) is { } extent ? DayNumber.ToLocalDate(DayNumber.Hold(extent.FirstFrom)) : null;
    }

    /// <summary>The last day that the value can reach, or null as in <see cref="Earliest"/>.</summary>
    public LocalDate? Latest(EdtfValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ExtentBy(this) is { } extent ? DayNumber.ToLocalDate(DayNumber.Hold(extent.LastTo)) : null;
    }

    /// <inheritdoc cref="EdtfValue.IsBefore"/>
    public Answer IsBefore(EdtfValue value, EdtfValue other)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(other);
        return Chronology.IsBefore(value, other, this);
    }

    /// <inheritdoc cref="EdtfValue.Contains(EdtfDate)"/>
    public Answer Contains(EdtfValue value, EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(date);
        return value.Holds(date.DaysBy(this), this);
    }

    /// <inheritdoc cref="EdtfInterval.Overlaps"/>
    public Answer Overlaps(EdtfInterval interval, EdtfInterval other) => Ask(interval, other, static (one, two) => one.Overlaps(two));

    /// <inheritdoc cref="EdtfInterval.Meets"/>
    public Answer Meets(EdtfInterval interval, EdtfInterval other) => Ask(interval, other, static (one, two) => one.Meets(two));

    /// <inheritdoc cref="EdtfInterval.Covers"/>
    public Answer Covers(EdtfInterval interval, EdtfInterval other) => Ask(interval, other, static (one, two) => one.Covers(two));

    private Answer Ask(EdtfInterval interval, EdtfInterval other, Func<Ends, Ends, Answer> ask)
    {
        ArgumentNullException.ThrowIfNull(interval);
        ArgumentNullException.ThrowIfNull(other);
        return Ends.Ask(interval.EndsBy(this), other.EndsBy(this), ask);
    }

    private static short Checked(int units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(units, Longest);
        return (short)units;
    }
}
