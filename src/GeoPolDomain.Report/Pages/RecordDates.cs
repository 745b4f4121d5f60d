using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>When a record is, in words, with the first and the last day that this can mean.</summary>
/// <param name="Text">The dates in words. Empty when the record has none.</param>
/// <param name="Earliest">The first day. Null when there is none, or nobody knows it.</param>
/// <param name="Latest">The last day. Null when there is none, or nobody knows it.</param>
internal sealed record RecordDates(string Text, LocalDate? Earliest, LocalDate? Latest)
{
    private const int Most = 4;

    // What the kind of the record says already needs no word.
    private static readonly Occurrence[] Plain =
        [Occurrence.Said, Occurrence.Published, Occurrence.Held, Occurrence.Attested, Occurrence.Begun, Occurrence.Ended];

    /// <summary>The dates that the record itself has. The dates of its parts stand with those parts, unless there are no others.</summary>
    public static RecordDates Of(PageContext page, DatasetRecord record)
    {
        var all = page.DatesOf(record.Key);
        var own = all.Where(IsOwn).ToList();
        var told = (own.Count > 0 || !page.IsLarge ? own : [.. all]).ToList();
        if (told.Count == 0)
            return new("", null, null);
        var words = told.Select(one => WordsOf(one)).Distinct().ToList();
        var more = words.Count > Most ? $"; and {words.Count - Most} more" : "";
        var spans = told.Select(one => (EdtfValue)(one.Spell ?? one.When)).ToList();
        return new(
            string.Join("; ", words.Take(Most)) + more,
            spans.Exists(one => one.Earliest is null) ? null : spans.Min(one => one.Earliest),
            spans.Exists(one => one.Latest is null) ? null : spans.Max(one => one.Latest));
    }

    /// <summary>A date in words: the whole spell for a beginning or an end.</summary>
    public static string InWords(TimelineEntry entry) => (entry.Spell ?? entry.When).Describe();

    /// <summary>Whether the date is the record's own, and not that of one of its parts.</summary>
    public static bool IsOwn(TimelineEntry entry) => entry.Member.LastIndexOf('/') == 0;

    private static string WordsOf(TimelineEntry entry) => entry.Spell is not null || Plain.Contains(entry.What)
        ? InWords(entry)
        : $"{entry.What.ToString().Replace('-', ' ')} {InWords(entry)}";
}
