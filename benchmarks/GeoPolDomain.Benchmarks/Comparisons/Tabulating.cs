using GeoPolDomain.Actors;
using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Panels;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>The panel of all pairs of states by year, beside LINQ over the memberships on a sample of years.</summary>
internal static class Tabulating
{
    private const int First = 1946;
    private const int Last = 2025;

    private static readonly int[] Sample = [1950, 1975, 2000];

    public static Comparison Of(Race race)
    {
        var data = ReferenceData.World;
        var (all, quarter) = (new PanelScope(First, Last), new PanelScope(First + 60, Last));
        var any = all with { Time = PanelTime.AnyDay };
        var (rows, quarterRows) = (data.Panels.DyadYears(all).Count(), data.Panels.DyadYears(quarter).Count());
        var sampled = Sample.Sum(year => data.Panels.DyadYears(new(year, year)).Count());
        var results = race.Run(
        [
            new("**panel of dyads**, all columns", () => Counted(data.Panels.DyadYears(all)), rows),
            new("… of the last twenty years only", () => Counted(data.Panels.DyadYears(quarter)), quarterRows),
            new("… of any day of the year", () => Counted(data.Panels.DyadYears(any)), data.Panels.DyadYears(any).Count()),
            new("… written as CSV", () => Written(output => PanelCsv.Write(data.Panels.DyadYears(all), output)), rows),
            new("… written as JSON Lines", () => Written(output => PanelLines.Write(data.Panels.DyadYears(all), output)), rows),
            new("shared organizations only: organizations of each state, sets", () => BySets(data), sampled),
            new("shared organizations only: LINQ over all memberships", () => ByLinq(data), sampled),
        ]);
        var (panel, few) = (results[0], results[1]);
        var (sets, linq) = (results[^2], results[^1]);
        return new(
            $"Pairs of states by year, {First} to {Last}: {rows:#,0} rows",
            Table.OfOperations(panel).Write(results),
            [
                Gate.AtMost("panel of all dyads: seconds", panel.Median / 1e3, 5),
                Gate.AtMost("panel of all dyads: MB allocated in all", panel.Allocated / 1e6, 300),
                Gate.AtMost(
                    "panel of all dyads: time per row, of that of the last twenty years", panel.NanosecondsEach / few.NanosecondsEach, 1.5),
                Gate.AtLeast("panel of all dyads: speed against sets", sets.NanosecondsEach / panel.NanosecondsEach, 1.2),
                Gate.AtLeast("panel of all dyads: speed against LINQ", linq.NanosecondsEach / panel.NanosecondsEach, 20),
            ]);
    }

    private static object Counted(IEnumerable<DyadYear> rows)
    {
        var sum = 0L;
        foreach (var row in rows)
            sum += row.SharedSure + (int)row.Defense.Either;
        return sum;
    }

    private static object? Written(Action<Stream> write)
    {
        write(Stream.Null);
        return null;
    }

    // What a user of the memberships would write first: the organizations of each state on the day, and how many two states share.
    private static object BySets(Dataset data)
    {
        var sum = 0L;
        foreach (var day in Sample.Select(year => new LocalDate(year, 1, 1)))
        {
            var organizations = StatesOn(data, day)
                .Select(state => data.Memberships.OrganizationsOf(state, day)
                    .Where(one => one.Answer == Answer.Yes)
                    .Select(one => one.Organization)
                    .ToHashSet())
                .ToList();
            for (var a = 0; a < organizations.Count; a++)
                for (var b = a + 1; b < organizations.Count; b++)
                    sum += organizations[a].Count(organizations[b].Contains);
        }

        return sum;
    }

    private static object ByLinq(Dataset data)
    {
        var sum = 0L;
        foreach (var day in Sample.Select(year => new LocalDate(year, 1, 1)))
        {
            var states = StatesOn(data, day);
            var members = data.Memberships.All
                .Where(one => one.Spell.Contains(day).And(one.Status.CountsAsMember) == Answer.Yes)
                .ToList();
            for (var a = 0; a < states.Count; a++)
                for (var b = a + 1; b < states.Count; b++)
                    sum += members.Where(one => one.Member == states[a]).Select(one => one.Organization)
                        .Intersect(members.Where(one => one.Member == states[b]).Select(one => one.Organization))
                        .Count();
        }

        return sum;
    }

    private static List<ActorId> StatesOn(Dataset data, LocalDate day) =>
    [
        .. data.Actors.All.OfType<State>()
            .Where(state => state.Existence.Any(one => one.Per is null && one.Period.Contains(day) != Answer.No))
            .Select(state => state.Id),
    ];
}
