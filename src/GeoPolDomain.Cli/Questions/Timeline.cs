using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Time;
using NodaTime.Text;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>timeline</c>: the dated entries of a dataset in order of time.</summary>
internal sealed class Timeline : Question<TimelineAnswer>
{
    private const string Everything = "all";

    private readonly Option<string> what = new("--what")
    {
        Description = "The kinds of entries to list, separated by commas (said, published, held, planned, signed, in-force, begun, ended "
            + "and more), or 'all'. By default, entries that only tell how long something lasts are left out.",
        HelpName = "WHAT",
    };

    public Timeline(Terminal terminal) : base(
        terminal,
        "timeline",
        "Lists the dated entries of a dataset in order of time: statements, publications, events, legal steps and more.")
    {
        Add(GivenRange.From());
        Add(GivenRange.To());
        Add(what);
    }

    protected override TimelineAnswer Ask(Dataset data, ParseResult given)
    {
        var text = given.GetValue(what);
        return TimelineAnswer.Of(data, GivenRange.Of(given), text is null or Everything ? [] : Kinds(data, text), text == Everything);
    }

    protected override void WriteJson(Utf8JsonWriter json, TimelineAnswer answer) => TimelineJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, TimelineAnswer answer) => TimelinePage.Write(page, data, answer);

    private static ImmutableArray<Occurrence> Kinds(Dataset data, string text)
    {
        var kinds = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. kinds.Select(one => GivenId.Occurrence(data, one))];
    }
}

/// <summary>The dated entries of a dataset in a range of days.</summary>
/// <param name="Range">The range that the user asked for.</param>
/// <param name="What">The kinds of entries that the user asked for; empty if the user asked for the default kinds or for all.</param>
/// <param name="Timeline">The entries.</param>
internal sealed record TimelineAnswer(DayRange Range, ImmutableArray<Occurrence> What, Datasets.Timeline Timeline)
{
    /// <summary>
    /// The kinds of entries that are left out by default, because such an entry is not an event. It only says how long something
    /// lasts (a membership, a contribution) or as of when something was known.
    /// </summary>
    private static readonly ImmutableArray<Occurrence> LeftOut =
        [Occurrence.Begun, Occurrence.Ended, Occurrence.Attested, Occurrence.Given, Occurrence.Horizon, Occurrence.AsOf];

    /// <summary>Selects the entries of the named kinds, or the entries of all kinds, or otherwise those of the default kinds.</summary>
    public static TimelineAnswer Of(Dataset data, DayRange range, ImmutableArray<Occurrence> what, bool isAll)
    {
        var within = data.Timeline.Within(range.From, range.To);
        var wanted = what.IsEmpty ? within.Entries.Select(one => one.What).Except(LeftOut) : what;
        return new(range, what, isAll ? within : within.Of(wanted));
    }
}

/// <summary>Writes a timeline as JSON.</summary>
internal static class TimelineJson
{
    /// <summary>Writes the range and the entries.</summary>
    public static void Write(Utf8JsonWriter json, TimelineAnswer answer)
    {
        json.Day("from", answer.Range.From);
        json.Day("to", answer.Range.To);
        json.SomeTexts("what", answer.What);
        json.Objects("entries", answer.Timeline.Entries, Write);
    }

    private static void Write(Utf8JsonWriter json, TimelineEntry entry)
    {
        json.WriteString("when", entry.When.ToString());
        json.Day("earliest", entry.When.Earliest);
        json.Day("latest", entry.When.Latest);
        json.Text("inRange", entry.InRange.ToText());
        json.Text("what", entry.What);
        json.Text("asOf", entry.AsOf);
        json.Text("spell", entry.Spell);
        json.Text("text", entry.Text);
        json.WriteString("record", entry.Record.Key.ToString());
        json.Text("member", entry.Member);
    }
}

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
            page.Line("The dataset has no entries in this range.");
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
            page.Line($"{Words.Warning("?")} before a date: the date is too inexact to tell whether the entry falls into the range");
        ExplainEnds(page, entries.Select(one => one.When).OfType<EdtfInterval>().Select(one => one.EndKind).ToHashSet());
    }

    private static void ExplainEnds(Page page, HashSet<EdtfEndpoint> ends)
    {
        if (ends.Contains(EdtfEndpoint.Open))
            page.Line(Words.Aside("/.. at the end of a date: ongoing, without an end"));
        if (ends.Contains(EdtfEndpoint.Unknown))
            page.Line(Words.Aside("/ at the end of a date: the end is unknown, or whether there is one"));
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
            EdtfEndpoint.Unknown => Words.Aside(isBegun ? " (end unknown)" : " (beginning unknown)"),
            EdtfEndpoint.Dated => Words.Aside(isBegun ? $" (until {spell!.End})" : $" (since {spell!.Start})"),
            _ => "",
        };
    }
}
