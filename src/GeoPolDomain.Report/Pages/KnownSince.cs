using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>
/// The first day on which each record could be known, as the library answers for a day. An answer changes only on a first or a last day
/// of a date of the dataset, and never back, so it is enough to ask for those days.
/// </summary>
internal sealed class KnownSince
{
    private const int MostAnswers = 400_000;
    private readonly Dictionary<RecordKey, LocalDate> surely = [];
    private readonly Dictionary<RecordKey, LocalDate> perhaps = [];

    private KnownSince(PageContext page, ImmutableArray<LocalDate> days)
    {
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

    /// <summary>The first day on which the record could certainly be known. Null when there is no such day.</summary>
    public LocalDate? Surely(RecordKey key) => surely.TryGetValue(key, out var day) ? day : null;

    /// <summary>The first day on which the record could perhaps be known. Null when there is no such day.</summary>
    public LocalDate? Perhaps(RecordKey key) => perhaps.TryGetValue(key, out var day) ? day : null;

    /// <summary>Asks for every day on which an answer can change. Null when there are too many days and records to ask.</summary>
    public static KnownSince? Of(PageContext page)
    {
        ImmutableArray<LocalDate> days = [.. page.Data.Timeline.Entries
            .SelectMany(one => new[] { one.When.Earliest, one.When.Latest }).OfType<LocalDate>().Distinct().Order()];
        return (long)days.Length * page.Records.Count > MostAnswers ? null : new(page, days);
    }
}
