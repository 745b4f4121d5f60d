using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Time;
using NodaTime;
using NodaTime.Text;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>timeline</c>: the dated entries of a dataset in order of time.</summary>
internal sealed class Timeline : Question<TimelineAnswer>
{
    private const string Everything = "all";

    private readonly Option<string> what = new("--what")
    {
        Description = "What to list, with commas between: said, published, held, planned, signed, in-force, begun, ended, ... or all; without it, what happens, and not what only lasts.",
        HelpName = "WHAT",
    };

    public Timeline(Terminal terminal) : base(terminal, "timeline", "Dated things in order: said, published, held, planned, signed. A date is never made more exact than it is.")
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
        json.Text("from", Iso(answer.Range.From));
        json.Text("to", Iso(answer.Range.To));
        json.SomeTexts("what", answer.What);
        json.Objects("entries", answer.Timeline.Entries, Write);
    }

    private static void Write(Utf8JsonWriter json, TimelineEntry entry)
    {
        json.Text("when", entry.When);
        json.Text("earliest", Iso(entry.When.Earliest));
        json.Text("latest", Iso(entry.When.Latest));
        json.Text("inRange", entry.InRange.ToText());
        json.Text("what", entry.What);
        json.Text("asOf", entry.AsOf);
        json.Text("spell", entry.Spell);
        json.Text("text", entry.Text);
        json.Text("record", entry.Record.Key);
        json.Text("member", entry.Member);
    }

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
