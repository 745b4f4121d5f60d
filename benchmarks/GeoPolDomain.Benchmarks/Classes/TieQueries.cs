using BenchmarkDotNet.Attributes;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Benchmarks.Classes;

/// <summary>
/// What ties two of 200 states in 60 organizations, each founded by a treaty with an obligation of defence. The questions come round
/// again, so that the view of each pair is held.
/// </summary>
[MemoryDiagnoser]
public class TieQueries
{
    private const int States = 200;
    private const int Organizations = 60;
    private const int Many = 1 << 12;

    private readonly List<(ActorId First, ActorId Second, TreatyId Treaty, LocalDate Day)> asked = [];
    private Dataset data = null!;
    private int next;

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(13);
        data = new Dataset("ties", "Ties", Records(random));
        for (var i = 0; i < Many; i++)
        {
            var first = random.Next(States);
            asked.Add((
                $"s{first}", $"s{(first + 1 + random.Next(States - 1)) % States}", $"t{random.Next(Organizations)}",
                new LocalDate(1945 + random.Next(80), 1 + random.Next(12), 1)));
        }

        for (var i = 0; i < Many; i++)
            Between();
        for (var i = 0; i < Many; i++)
            IsBound();
    }

    [Benchmark(Baseline = true)]
    public Explained<Answer> IsBound()
    {
        var (first, _, treaty, day) = asked[next++ & (Many - 1)];
        return data.Treaties.IsBound(first, treaty, day);
    }

    [Benchmark]
    public Dyad Between()
    {
        var (first, second, _, day) = asked[next++ & (Many - 1)];
        return data.Ties.Between(first, second, day);
    }

    [Benchmark]
    public int SharedOrganizationsByLinq()
    {
        var (first, second, _, day) = asked[next++ & (Many - 1)];
        var on = EdtfDate.On(day);
        return data.Memberships.All.Where(one => one.Member == first && one.Spell.Contains(on) != Answer.No)
            .Select(one => one.Organization)
            .Intersect(data.Memberships.All.Where(one => one.Member == second && one.Spell.Contains(on) != Answer.No)
                .Select(one => one.Organization))
            .Count();
    }

    private static IEnumerable<DatasetRecord> Records(Random random)
    {
        for (var o = 0; o < Organizations; o++)
        {
            var founded = new LocalDate(1945 + random.Next(40), 1, 1);
            yield return new Treaty
            {
                Id = $"t{o}",
                Kind = TreatyKind.Treaty,
                Names = [new Name { Text = $"Treaty {o}" }],
                Founds = $"o{o}",
                Steps = [new DatedStep { Step = LegalStep.InForce, On = EdtfDate.On(founded) }],
            };
            yield return new Obligation { Id = $"t{o}-defense", Kind = ObligationKind.Defense, Treaty = $"t{o}" };
            for (var s = 0; s < States; s++)
            {
                if (random.Next(4) > 0)
                    continue;
                var joined = EdtfDate.On(founded.PlusYears(random.Next(30)));
                yield return new Membership
                {
                    Id = $"s{s}-o{o}",
                    Member = $"s{s}",
                    Organization = $"o{o}",
                    Status = MembershipStatus.Member,
                    Spell = EdtfInterval.Since(joined),
                };
                yield return new TreatyParty
                {
                    Id = $"t{o}-s{s}",
                    Treaty = $"t{o}",
                    Party = $"s{s}",
                    Role = PartyRole.Party,
                    Steps = [new DatedStep { Step = LegalStep.InForce, On = joined }],
                };
            }
        }
    }
}
