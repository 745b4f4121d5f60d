using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Tests.Ties;

/// <summary>Laws of ties, tried on datasets made by chance.</summary>
public class TieLaws
{
    private static readonly string[] States = ["a", "b", "c", "d", "e"];

    [Fact]
    public void What_ties_two_is_the_same_seen_from_either() => Law.HoldsForSeeds(60, seed =>
    {
        var random = new Random(seed);
        var data = Given.Data(Records(random));
        foreach (var (one, other, day) in Pairs(random))
        {
            var (dyad, mirror) = (data.Ties.Between(one, other, day), data.Ties.Between(other, one, day));
            dyad.Organizations.Select(tie => (tie.Organization, tie.Answer, tie.Since, tie.Until))
                .Should().Equal(mirror.Organizations.Select(tie => (tie.Organization, tie.Answer, tie.Since, tie.Until)));
            dyad.Treaties.Select(tie => (tie.Treaty, tie.Answer)).Should().Equal(mirror.Treaties.Select(tie => (tie.Treaty, tie.Answer)));
            dyad.Obligations.Select(Said).Should().BeEquivalentTo(mirror.Obligations.Select(Said));
            dyad.AreAllies.Should().Be(mirror.AreAllies);
        }
    });

    [Fact]
    public void Shared_organizations_are_the_intersection_of_the_memberships_of_both() => Law.HoldsForSeeds(60, seed =>
    {
        var random = new Random(seed);
        var data = Given.Data(Records(random));
        foreach (var (one, other, day) in Pairs(random))
        {
            var others = data.Memberships.OrganizationsOf(other, day).ToDictionary(member => member.Organization, member => member.Answer);
            var expected = data.Memberships.OrganizationsOf(one, day)
                .Where(member => others.ContainsKey(member.Organization))
                .Select(member => (member.Organization, member.Answer.And(others[member.Organization])));
            data.Ties.Between(one, other, day).Organizations.Select(tie => (tie.Organization, tie.Answer)).Should().Equal(expected);
        }
    });

    [Fact]
    public void A_pair_is_allied_as_its_dyad_says() => Law.HoldsForSeeds(60, seed =>
    {
        var random = new Random(seed);
        var data = Given.Data(Records(random));
        foreach (var (one, other, day) in Pairs(random))
        {
            var allied = data.Ties.Between(one, other, day).AreAllies;
            Of(data.Ties.AlliesOf(one, day), other).Should().Be(allied);
            Of(data.Ties.AlliesOf(other, day), one).Should().Be(allied);
        }

        static Answer Of(IEnumerable<AlliedPair> pairs, string second) =>
            pairs.SingleOrDefault(pair => pair.Second == ActorId.Parse(second))?.Answer ?? Answer.No;
    });

    [Fact]
    public void Removing_an_obligation_never_adds_a_duty()
    {
        var (yes, removed) = (0, 0);
        Law.HoldsForSeeds(120, seed =>
        {
            var random = new Random(seed);
            var records = Records(random).ToList();
            var obligations = records.OfType<Obligation>().ToList();
            if (obligations.Count == 0)
                return;
            var less = Given.Data(records.Except([obligations[random.Next(obligations.Count)]]));
            var all = Given.Data(records);
            foreach (var (victim, attacker, day) in Pairs(random))
            {
                var (before, after) = (Case(all), Case(less));
                foreach (var helper in States)
                {
                    var (had, has) = (before.MustHelp(helper).Value, after.MustHelp(helper).Value);
                    has.Should().BeOneOf(Enum.GetValues<Answer>().Where(one => one <= had));
                    after.MustHelpOnceReady(helper).Value.Should()
                        .BeOneOf(Enum.GetValues<Answer>().Where(one => one <= before.MustHelpOnceReady(helper).Value));
                    yes += had == Answer.Yes ? 1 : 0;
                    removed += has < had ? 1 : 0;
                }

                Casus Case(Dataset data) => data.Ties.IfAttacked(victim, attacker, day, unprovoked: Answer.Yes);
            }
        });
        Law.HasTried(() => (yes, removed).Should().Match<(int, int)>(both => both.Item1 > 0 && both.Item2 > 0));
    }

    private static (ActorId, ActorId, ObligationId, Answer, LocalDate?, LocalDate?) Said(OwedObligation one) =>
        (one.From, one.To, one.Obligation.Id, one.Answer, one.Since, one.Until);

    private static IEnumerable<(string, string, LocalDate)> Pairs(Random random)
    {
        for (var i = 0; i < 8; i++)
        {
            var one = random.Next(States.Length);
            var other = (one + 1 + random.Next(States.Length - 1)) % States.Length;
            yield return (States[one], States[other], new LocalDate(1990 + random.Next(30), 1 + random.Next(12), 1));
        }
    }

    private static IEnumerable<DatasetRecord> Records(Random random)
    {
        for (var i = 0; i < 10; i++)
            yield return Given.Membership(
                Any(States), $"o{random.Next(3)}", $"{Year()}/{Any(["..", "", "2015"])}", Any(["member", "member", "observer", "founding-state"]),
                id: $"m{i}");
        yield return Given.Limitation(Any(States), "o0", $"{Year()}/..", Any(["suspension", "freeze"]));
        for (var t = 0; t < 3; t++)
        {
            yield return Given.Treaty($"t{t}", steps: $"in-force {Year()}", founds: random.Next(2) == 0 ? $"o{t}" : (ActorId?)null);
            foreach (var state in States.Where(_ => random.Next(3) > 0))
                yield return Given.Party($"t{t}", state, random.Next(4) == 0 ? "effective 2012-06" : "", Any(["party", "party", "signatory"]));
        }

        for (var o = 0; o < 6; o++)
            yield return Given.Obligation(
                Any(["defense", "defense", "offense", "neutrality", "nonaggression"]),
                $"t{random.Next(3)}",
                random.Next(3) == 0 ? Any(States) : "",
                random.Next(3) == 0 ? Any(States) : "",
                during: random.Next(4) == 0 ? $"{Year()}/.." : null,
                id: $"x{o}",
                trigger: Any(["armed-attack", "war", "attack-by-two-powers", "unprovoked-attack"]),
                against: random.Next(4) == 0 ? Any(States) : "",
                notAgainst: random.Next(4) == 0 ? Any(States) : "",
                hingesOn: random.Next(3) == 0 ? $"x{random.Next(6)}" : "",
                first: random.Next(5) == 0 ? "request" : "");

        string Year() => $"{1985 + random.Next(30)}";
        string Any(string[] texts) => texts[random.Next(texts.Length)];
    }
}
