using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tabular;

/// <summary>
/// The days that stand beside a date in a table, so that a query can tell certain from possible without knowing EDTF. They follow from the
/// date.
/// </summary>
/// <param name="Earliest">The first day that the date can mean. Null where there is no first day.</param>
/// <param name="Latest">The last day that the date can mean. Null where there is no last day.</param>
/// <param name="SurelyFrom">
/// The first day that surely lies in the interval. Null where none is known to, and for what is no interval.
/// </param>
/// <param name="SurelyUntil">
/// The last day that surely lies in the interval: <see cref="GoesOn"/> when the interval goes on. Null where none is known to, and for what
/// is no interval.
/// </param>
public readonly record struct FlatDays(LocalDate? Earliest, LocalDate? Latest, LocalDate? SurelyFrom, LocalDate? SurelyUntil)
{
    /// <summary>What stands for "it goes on" in a column of days: the last day of a calendar with four digits of years.</summary>
    public static readonly LocalDate GoesOn = new(9999, 12, 31);

    /// <summary>The days of a date. Days before the year 1 and after the year 9999 are left out: the text of the date says them.</summary>
    public static FlatDays Of(EdtfValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var days = DayNumbers.Of(value);
        return new(Day(days.Earliest), Day(days.Latest), Day(days.SurelyFrom), Day(days.SurelyUntil));
    }

    private static LocalDate? Day(int? number) => number is { } day ? DayNumber.ToLocalDate(day) : null;
}
