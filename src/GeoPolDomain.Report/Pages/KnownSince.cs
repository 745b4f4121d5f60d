using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>
/// By which of the days on which sources were published each record could be known, as the library answers for these days. A reader
/// chooses among these days only, so that the page never shows an answer that was not asked.
/// </summary>
internal sealed class KnownSince
{
    private const int MostAnswers = 100_000;
    private readonly Dictionary<RecordKey, LocalDate> surely = [];
    private readonly Dictionary<RecordKey, LocalDate> perhaps = [];

    private KnownSince(PageContext page, ImmutableArray<LocalDate> days)
    {
        Days = days;
        foreach (var day in days)
        {
            var then = page.Data.KnownOn(day);
            foreach (var record in page.Records)
            {
                var answer = then.Knows(record.Key);
                if (answer != Answer.No)
                    perhaps.TryAdd(record.Key, day);
                if (answer == Answer.Yes)
                    surely.TryAdd(record.Key, day);
            }
        }
    }

    /// <summary>The days by which a source was published, in order.</summary>
    public ImmutableArray<LocalDate> Days { get; }

    /// <summary>The first of the days on which the record could certainly be known. Null when there is no such day.</summary>
    public LocalDate? Surely(RecordKey key) => surely.TryGetValue(key, out var day) ? day : null;

    /// <summary>The first of the days on which the record could perhaps be known. Null when there is no such day.</summary>
    public LocalDate? Perhaps(RecordKey key) => perhaps.TryGetValue(key, out var day) ? day : null;

    /// <summary>Asks for every day. Null when no day is known, or when there are too many days and records to ask.</summary>
    public static KnownSince? Of(PageContext page)
    {
        ImmutableArray<LocalDate> days =
            [.. page.Data.Sources.All.Select(one => one.Published?.Latest).OfType<LocalDate>().Distinct().Order()];
        return days.IsEmpty || (long)days.Length * page.Records.Count > MostAnswers ? null : new(page, days);
    }
}
