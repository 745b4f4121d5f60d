using System.Xml.Linq;
using GeoPolDomain.Time;
using NodaTime;
using NodaTime.Text;

namespace GeoPolDomain.Reporting.Tests.Pictures;

/// <summary>Reads a picture back as a program would: its elements, and what they say they stand for.</summary>
internal sealed class InTime
{
    private readonly XElement svg;

    public InTime(Picture picture) => svg = picture.Read();

    public IEnumerable<XElement> All => svg.Descendants();

    /// <summary>The bars of a row, with the name of the row.</summary>
    public IEnumerable<(string Row, XElement Bar)> Bars(string row = "data-actor") =>
        from one in All.Where(element => element.Attribute(row) is not null)
        from bar in one.Descendants().Where(element => element.Attribute("data-status") is not null)
        select (one.Attribute(row)!.Value, bar);

    public IEnumerable<XElement> Of(string style) => All.Where(one => (one.Attribute("class")?.Value ?? "").Split(' ').Contains(style));

    public string Title => svg.Title();

    /// <summary>The place of the start of a day, computed from what the picture says of its line of time.</summary>
    public double StartOf(LocalDate day)
    {
        var (first, last) = (Day(svg, "data-first")!.Value, Day(svg, "data-last")!.Value);
        var (left, right) = (svg.Number("data-left"), svg.Number("data-right"));
        return left + ((right - left) * Period.DaysBetween(first, day) / (Period.DaysBetween(first, last) + 1));
    }

    public static LocalDate? Day(XElement element, string attribute) =>
        element.Attribute(attribute) is { } found ? LocalDatePattern.Iso.Parse(found.Value).Value : null;

    /// <summary>Whether a bar covers a day, by its attributes alone.</summary>
    public static Answer Holds(XElement bar, LocalDate day)
    {
        var (first, last) = (Day(bar, "data-first"), Day(bar, "data-last"));
        var (sureFirst, sureLast) = (Day(bar, "data-sure-first") ?? first, Day(bar, "data-sure-last") ?? last);
        if (day < first || day > last)
            return Answer.No;
        return !(day < sureFirst) && !(day > sureLast) ? Answer.Yes : Answer.Unknown;
    }

    /// <summary>Whether a bar makes its row a member on a day, by its attributes alone.</summary>
    public static Answer Counts(XElement bar, LocalDate day) => Holds(bar, day).And(bar.Attribute("data-counts")!.Value switch
    {
        "yes" => Answer.Yes,
        "no" => Answer.No,
        _ => Answer.Unknown,
    });
}
