using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Datasets;
using GeoPolDomain.Time;
using NodaTime;
using NodaTime.Text;

namespace GeoPolDomain.Cli.Json;

/// <summary>A timeline as JSON.</summary>
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
