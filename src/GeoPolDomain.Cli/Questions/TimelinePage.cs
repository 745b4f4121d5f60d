using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Time;
using NodaTime.Text;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>Shows a timeline to a person.</summary>
internal static class TimelinePage
{
    private const int LongestDate = 24;
    private const int Gap = 2;

    /// <summary>Shows one entry per line with its date as the dataset writes it, then explains the marks that the lines use.</summary>
    public static void Write(Page page, Dataset data, TimelineAnswer answer)
    {
        page.Heading($"{data.Title}{Range(answer.Range)}");
        var entries = answer.Timeline.Entries;
        if (entries.IsEmpty)
        {
            page.Line("Nothing is dated then.");
            return;
        }

        var isMarked = entries.Any(one => one.InRange != Answer.Yes);
        var lines = new Grid()
            .AddColumn(Narrow(isMarked ? Gap : 0))
            .AddColumn(Narrow(Gap))
            .AddColumn(Narrow(Gap))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var one in entries)
            lines.AddRow(Mark(one), Words.Plain(page.Clip($"{one.When}", LongestDate)), What(one), Text(one));
        page.Write(lines);
        if (isMarked)
            page.Line($"{Words.Warning("?")} before a date: it does not tell whether this falls into the range");
        ExplainEnds(page, entries.Select(one => one.When).OfType<EdtfInterval>().Select(one => one.EndKind).ToHashSet());
    }

    private static void ExplainEnds(Page page, HashSet<EdtfEndpoint> ends)
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

    private static string What(TimelineEntry entry)
    {
        var isAhead = entry.What == Occurrence.Planned || entry.What.ToString() == "expected";
        var what = Words.Spoken(entry.What);
        return isAhead ? Words.Warning(what) : Words.Plain(what);
    }

    private static string Text(TimelineEntry entry) =>
        $"{Words.Plain(entry.Text)}{Details(entry)} {Words.Aside($"({entry.Record.Key})")}";

    // A plan is followed by the date of the plan, and the beginning of a spell by what is known of its end, or the other way round.
    private static string Details(TimelineEntry entry)
    {
        if (entry.AsOf is { } asOf)
            return Words.Aside($" (as of {asOf})");
        var (isBegun, spell) = (entry.What == Occurrence.Begun, entry.Spell);
        var otherEnd = isBegun ? spell?.EndKind : spell?.StartKind;
        return otherEnd switch
        {
            EdtfEndpoint.Open => Words.Aside(isBegun ? " (without end)" : " (without beginning)"),
            EdtfEndpoint.Unknown => Words.Aside(isBegun ? " (until when is not known)" : " (since when is not known)"),
            EdtfEndpoint.Dated => Words.Aside(isBegun ? $" (until {spell!.End})" : $" (since {spell!.Start})"),
            _ => "",
        };
    }
}
