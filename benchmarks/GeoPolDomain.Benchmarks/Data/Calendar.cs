using System.Globalization;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Benchmarks.Data;

/// <summary>Dates as they are known: mostly to the day, some to the month, some only about.</summary>
internal sealed class Calendar(Dice dice)
{
    public EdtfDate Date(int firstYear, int lastYear) => EdtfDate.Parse(Text(Day(firstYear, lastYear)));

    public EdtfInterval Interval(LocalDate start, LocalDate? end) =>
        EdtfInterval.Parse($"{Text(start)}/{(end is { } last ? Text(last) : dice.InPercent(95) ? ".." : "")}");

    public LocalDate Day(int firstYear, int lastYear) =>
        new(dice.Between(firstYear, lastYear), dice.Between(1, 12), dice.Between(1, 28));

    private string Text(LocalDate day) => dice.Below(100) switch
    {
        < 86 => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        < 92 => day.ToString("uuuu-MM", CultureInfo.InvariantCulture),
        < 95 => day.ToString("uuuu", CultureInfo.InvariantCulture),
        < 98 => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + "~",
        _ => day.ToString("uuuu-MM", CultureInfo.InvariantCulture) + "~",
    };
}
