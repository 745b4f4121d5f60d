using System.Collections.Immutable;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>A sequence of questions "who was a member of this organization on that day", and what answers them.</summary>
internal sealed class Questions
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private readonly ImmutableArray<ActorId> organizations;
    private readonly int[] which;

    public Questions(Dataset dataset, int count)
    {
        Dataset = dataset;
        var byOrganization = dataset.Memberships.All.GroupBy(one => one.Organization).ToDictionary(one => one.Key, one => one.ToList());
        organizations = [.. byOrganization.Keys];
        Rosters = [.. organizations.Select(dataset.Memberships.Of)];
        Changes = [.. organizations.Select(one => ChangesOf(byOrganization[one]))];
        ByOrganization = byOrganization.ToDictionary(one => one.Key.ToString(), one => one.Value);
        var dice = new Dice((ulong)count);
        which = [.. Enumerable.Range(0, count).Select(_ => dice.Below(organizations.Length))];
        Days = [.. Enumerable.Range(0, count).Select(_ => new Calendar(dice).Day(1945, 2020))];
        DayNumbers = [.. Days.Select(Number)];
    }

    public Dataset Dataset { get; }

    public int Count => which.Length;

    /// <summary>A roster for each organization, held.</summary>
    public Roster[] Rosters { get; }

    /// <summary>For each organization the days on which an answer changes.</summary>
    public int[][] Changes { get; }

    public Dictionary<string, List<Membership>> ByOrganization { get; }

    public LocalDate[] Days { get; }

    public int[] DayNumbers { get; }

    /// <summary>Ids never asked with before, as they come from a user's request.</summary>
    public ActorId[] FreshIds { get; private set; } = [];

    public void MakeFreshIds() => FreshIds = [.. which.Select(one => ActorId.Parse(organizations[one].ToString()))];

    public int Organization(int question) => which[question];

    /// <summary>Asks every roster for every day on which it changes, so that all answers are there.</summary>
    public void WarmUp()
    {
        for (var i = 0; i < Rosters.Length; i++)
        {
            Rosters[i].On(LocalDate.MinIsoValue);
            foreach (var day in Changes[i])
                Rosters[i].On(Epoch.PlusDays(day));
        }
    }

    private static int[] ChangesOf(IEnumerable<Membership> memberships)
    {
        var days = new SortedSet<int>();
        foreach (var spell in memberships.Select(one => one.Spell))
        {
            Add(spell.Earliest, 0);
            Add(spell.Latest, 1);
            if (spell.Start?.Latest > spell.End?.Earliest)
                continue;
            Add(spell.Start?.Latest, 0);
            Add(spell.EndKind == EdtfEndpoint.Unknown ? spell.Start?.Latest : spell.End?.Earliest, 1);
        }

        return [.. days];

        void Add(LocalDate? day, int more)
        {
            if (day is { } known)
                days.Add(Number(known) + more);
        }
    }

    private static int Number(LocalDate day) => Period.DaysBetween(Epoch, day);
}
