using System.Globalization;
using System.Xml.Linq;
using GeoPolDomain.Reporting.Tests;

namespace GeoPolDomain.Cli.Tests.Pages;

/// <summary>The line of time of a picture: where its days stand, from what the picture itself says of its first and last day.</summary>
internal sealed class DrawnTime(XElement picture)
{
    private readonly DateOnly first = Day(picture.Of("data-first"));
    private readonly DateOnly last = Day(picture.Of("data-last"));
    private readonly double left = picture.Number("data-left");

    /// <summary>Where the line ends.</summary>
    public double Right { get; } = picture.Number("data-right");

    /// <summary>Where a day begins.</summary>
    public double StartOf(DateOnly day) =>
        left + ((Right - left) * (day.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber + 1));

    /// <summary>Where a day ends.</summary>
    public double EndOf(DateOnly day) => StartOf(day.AddDays(1));

    /// <summary>Reads a day.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
