using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using GeoPolDomain.Benchmarks.Comparisons;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;

namespace GeoPolDomain.Benchmarks.Classes;

/// <summary>
/// Who was a member of an organization on a day. The questions come round again, so that the ids soon are no longer fresh.
/// </summary>
[MemoryDiagnoser]
public class Queries
{
    private const int Many = 1 << 16;

    private Questions asked = null!;
    private int next;

    [Params(1)]
    public double Scale { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        asked = new Questions(Sample.Of(Scale).Read(), Many);
        asked.WarmUp();
        asked.MakeFreshIds();
    }

    [Benchmark(Baseline = true)]
    public int BinarySearch()
    {
        var i = next++ & (Many - 1);
        return Array.BinarySearch(asked.Changes[asked.Organization(i)], asked.DayNumbers[i]);
    }

    [Benchmark]
    public ImmutableArray<Member> HeldRoster()
    {
        var i = next++ & (Many - 1);
        return asked.Rosters[asked.Organization(i)].On(asked.Days[i]);
    }

    [Benchmark]
    public ImmutableArray<Member> ById()
    {
        var i = next++ & (Many - 1);
        return asked.Dataset.Memberships.Of(asked.FreshIds[i]).On(asked.Days[i]);
    }

    [Benchmark]
    public int Linq()
    {
        var i = next++ & (Many - 1);
        ActorId id = asked.FreshIds[i];
        return asked.Dataset.Memberships.All.Count(one => one.Organization == id && one.Spell.Contains(asked.Days[i]) != Time.Answer.No);
    }
}
