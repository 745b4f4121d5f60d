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

    private static Dictionary<RecordKey, TimesInOrder> Times(IEnumerable<(RecordKey About, EdtfValue When)> records) =>
        records.GroupBy(one => one.About, one => one.When).ToDictionary(same => same.Key, same => new TimesInOrder(same));

    private static bool MayMeet(Dictionary<RecordKey, TimesInOrder> times, RecordKey about, EdtfInterval? during) =>
        times.TryGetValue(about, out var held) && (during is null || held.MayMeet(during.EarliestDay, during.LatestDay));
}
