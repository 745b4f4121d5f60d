using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Checks;

/// <summary>Checks of the promises that a dataset is complete.</summary>
internal static class CoverageChecks
{
    /// <summary>
    /// Organizations without any member, and forces without any contribution, that a promise says are complete. A body may well have
    /// taken no decision, so that other kinds of records may be missing.
    /// </summary>
    public static IEnumerable<Flaw> WithoutRecords(Dataset data)
    {
        var members = Times(data.Memberships.All.Select(one => (one.Organization.Key, (EdtfValue)one.Spell)));
        var given = Times(data.Forces.Contributions.Select(one => (one.Force.Key, one.When)));
        foreach (var one in data.Coverage)
            for (var i = 0; i < one.About.Length; i++)
                if (one.About[i] is var about && IsGap(one, about) && data.Find(about) is not null)
                    yield return new(
                        one,
                        $"/about/{i}",
                        $"the dataset holds no {one.Of.ToText()} of '{about.Id}' in that time; add the records, or mend the coverage",
                        about);

        bool IsGap(Coverage one, RecordKey about) => one.Of switch
        {
            RecordKind.Membership => about.Kind == RecordKind.Actor && !MayMeet(members, about, one.During),
            RecordKind.Contribution => about.Kind == RecordKind.Force && !MayMeet(given, about, one.During),
            _ => false,
        };
    }

    // For each subject the first days of its records in order, each with the last day that this record or one before it reaches.
    private static Dictionary<RecordKey, (int[] First, int[] Last)> Times(IEnumerable<(RecordKey About, EdtfValue When)> records) =>
        records.GroupBy(one => one.About, one => one.When).ToDictionary(same => same.Key, same =>
        {
            var times = same.OrderBy(when => when.EarliestDay).ToList();
            var last = times.Select(when => when.LatestDay).ToArray();
            for (var i = 1; i < last.Length; i++)
                last[i] = Math.Max(last[i], last[i - 1]);
            return (times.Select(when => when.EarliestDay).ToArray(), last);
        });

    private static bool MayMeet(Dictionary<RecordKey, (int[] First, int[] Last)> times, RecordKey about, EdtfInterval? during)
    {
        if (!times.TryGetValue(about, out var held))
            return false;
        if (during is null)
            return true;
        var (low, high) = (0, held.First.Length);
        while (low < high)
            if (held.First[(low + high) / 2] <= during.LatestDay)
                low = ((low + high) / 2) + 1;
            else
                high = (low + high) / 2;
        return low > 0 && held.Last[low - 1] >= during.EarliestDay;
    }
}
