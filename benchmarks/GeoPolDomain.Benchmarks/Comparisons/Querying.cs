using System.Collections.Immutable;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Time;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>Who was a member on a day.</summary>
internal static class Querying
{
    private const int Many = 200_000;
    private const int Few = 200;

    // Now and then two or three thousand bytes are counted in a run of 200,000 questions; one object for each question would be 24 bytes or
    // more.
    private const double NoBytes = 0.05;

    public static Comparison Of(Sample sample, Race race)
    {
        var results = Measure(sample, race, withNaive: true);
        var (bound, held, byId) = (results[0], results[1], results[3]);
        return new(
            "Members of an organization on a day",
            Table.OfOperations(bound).Write(results),
            [
                Gate.AtMost("held roster: time against the bare binary search", held.Median / bound.Median, 1.25),
                Gate.AtMost("held roster: bytes allocated", held.AllocatedEach, NoBytes),
                Gate.AtMost("by id: time against the bare binary search", byId.Median / bound.Median, 2.5),
                Gate.AtMost("by id: bytes allocated", byId.AllocatedEach, NoBytes),
            ]);
    }

    public static ImmutableArray<Result> Measure(Sample sample, Race race, bool withNaive)
    {
        var asked = new Questions(sample.Read(), Many);
        asked.WarmUp();
        Contender[] naive =
        [
            new("dictionary of lists, and LINQ", () => ByList(asked), Few * 10),
            new("LINQ over all memberships", () => ByLinq(asked), Few),
        ];
        return race.Run(
        [
            new("binary search", () => Search(asked), Many),
            new("**held roster**", () => Held(asked), Many),
            new("held roster, and how many they are", () => HeldAndCounted(asked), Many),
            new("**by a fresh id**", () => ById(asked), Many, asked.MakeFreshIds),
            .. withNaive ? naive : [],
        ]);
    }

    private static object Search(Questions asked)
    {
        var sum = 0;
        for (var i = 0; i < asked.Count; i++)
            sum += Array.BinarySearch(asked.Changes[asked.Organization(i)], asked.DayNumbers[i]);
        return sum;
    }

    private static object Held(Questions asked)
    {
        var sum = 0;
        for (var i = 0; i < asked.Count; i++)
            sum += asked.Rosters[asked.Organization(i)].On(asked.Days[i]).IsDefault ? 1 : 0;
        return sum;
    }

    private static object HeldAndCounted(Questions asked)
    {
        var sum = 0;
        for (var i = 0; i < asked.Count; i++)
            sum += asked.Rosters[asked.Organization(i)].On(asked.Days[i]).Length;
        return sum;
    }

    private static object ById(Questions asked)
    {
        var sum = 0;
        var book = asked.Dataset.Memberships;
        for (var i = 0; i < asked.Count; i++)
            sum += book.Of(asked.FreshIds[i]).On(asked.Days[i]).IsDefault ? 1 : 0;
        return sum;
    }

    private static object ByList(Questions asked)
    {
        var sum = 0;
        for (var i = 0; i < Few * 10; i++)
        {
            var day = asked.Days[i];
            sum += asked.ByOrganization[asked.Rosters[asked.Organization(i)].Organization.ToString()]
                .Count(one => one.Spell.Contains(day) != Answer.No);
        }

        return sum;
    }

    private static object ByLinq(Questions asked)
    {
        var sum = 0;
        for (var i = 0; i < Few; i++)
        {
            var (id, day) = (asked.Rosters[asked.Organization(i)].Organization, asked.Days[i]);
            sum += asked.Dataset.Memberships.All.Count(one => one.Organization == id && one.Spell.Contains(day) != Answer.No);
        }

        return sum;
    }
}
