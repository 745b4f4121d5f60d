using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Datasets;
using GeoPolDomain.Time;
using NodaTime.Text;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>A timeline for a person to read.</summary>
internal static class TimelinePage
{
    private const int MostWhen = 24;
    private const int Gap = 2;

    /// <summary>Shows the entries, each date as it is written, and explains the marks that stand there.</summary>
    public static void Show(Page page, Dataset data, TimelineAnswer answer)
    {
        page.Heading($"{data.Title}{Range(answer.Range)}");
        var entries = answer.Timeline.Entries;
        if (entries.IsEmpty)
        {
            page.Line("Nothing is dated then.");
            return;
        }

        var isMarked = entries.Any(one => one.InRange != Answer.Yes);
        var lines = new Grid().AddColumn(Narrow(isMarked ? Gap : 0)).AddColumn(Narrow(Gap)).AddColumn(Narrow(Gap)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var one in entries)
            lines.AddRow(Mark(one), Words.Plain(page.Clip($"{one.When}", MostWhen)), What(one), $"{Words.Plain(one.Text)}{Besides(one)} {Words.Aside($"({one.Record.Key})")}");
        page.Write(lines);
        if (isMarked)
            page.Line($"{Words.Warning("?")} before a date: it does not tell whether this falls into the range");
        Explain(page, entries.Select(one => one.When).OfType<EdtfInterval>().Select(one => one.EndKind).ToHashSet());
    }

    // Only the marks that stand on the page.
    private static void Explain(Page page, HashSet<EdtfEndpoint> ends)
    {
        if (ends.Contains(EdtfEndpoint.Open))
            page.Line(Words.Aside("/.. it goes on, without end"));
        if (ends.Contains(EdtfEndpoint.Unknown))
            page.Line(Words.Aside("/ when it ended, or whether it has, is not known"));
    }

    private static string Range(DayRange range) => range switch
    {
        { From: { } from, To: { } to } => $", {LocalDatePattern.Iso.Format(from)} to {LocalDatePattern.Iso.Format(to)}",
        { From: { } from } => $", from {LocalDatePattern.Iso.Format(from)} on",
        { To: { } to } => $", up to {LocalDatePattern.Iso.Format(to)}",
        _ => "",
    };

    private static string Mark(TimelineEntry entry) => entry.InRange == Answer.Yes ? "" : Words.Warning("?");

    private static GridColumn Narrow(int gap) => new GridColumn().NoWrap().PadLeft(0).PadRight(gap);

    private static string What(TimelineEntry entry) =>
        entry.What == Occurrence.Planned || entry.What.ToString() == "expected" ? Words.Warning(Words.Spoken(entry.What)) : Words.Plain(Words.Spoken(entry.What));

    // As of when a plan was so, and how far what begins is known to go on.
    private static string Besides(TimelineEntry entry)
    {
        if (entry.AsOf is { } asOf)
            return Words.Aside($" (as of {asOf})");
        var (isBegun, spell) = (entry.What == Occurrence.Begun, entry.Spell);
        var other = isBegun ? spell?.EndKind : spell?.StartKind;
        return other switch
        {
            EdtfEndpoint.Open => Words.Aside(isBegun ? " (without end)" : " (without beginning)"),
            EdtfEndpoint.Unknown => Words.Aside(isBegun ? " (until when is not known)" : " (since when is not known)"),
            EdtfEndpoint.Dated => Words.Aside(isBegun ? $" (until {spell!.End})" : $" (since {spell!.Start})"),
            _ => "",
        };
    }
}
