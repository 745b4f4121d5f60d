using GeoPolDomain.EntityFrameworkCore;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reference;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace GeoPolDomain.Bridges.Tests.Database;

[Collection(PostgresTests.Name)]
public class DayQueriesTests(PostgresServer server)
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Spells_that_surely_or_possibly_hold_are_those_of_the_library(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        var world = ReferenceData.World;
        await db.StoreAsync(world);
        for (var day = new LocalDate(1946, 2, 3); day.Year < 2027; day = day.PlusMonths(29))
        {
            var surely = await db.Memberships.SurelyOn(one => one.Spell, day).Select(one => one.Id).ToListAsync();
            var possibly = await db.Memberships.PossiblyOn(one => one.Spell, day).Select(one => one.Id).ToListAsync();

            Sorted(surely).Should().Equal(Holding(answer => answer == Answer.Yes), "of {0}", day);
            Sorted(possibly).Should().Equal(Holding(answer => answer != Answer.No), "of {0}", day);

            IEnumerable<string> Holding(Func<Answer, bool> isWanted) =>
                Sorted(world.Memberships.All.Where(one => isWanted(one.Spell.Contains(day))).Select(one => one.Id));
        }
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Statements_can_be_asked_by_day_speech_act_and_text(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        var data = ReferenceData.CstoSyria2017;
        await db.StoreAsync(data);
        var day = new LocalDate(2017, 6, 23);

        var found = await db.Statements.Where(one => one.Act == SpeechAct.Deny).PossiblyOn(one => one.Said, day)
            .OrderBy(one => one.Id).Select(one => one.Id).ToListAsync();

        found.Should().Equal(data.Statements.All
            .Where(one => one.Act == SpeechAct.Deny && (one.Said is null || one.Said.Contains(day) != Answer.No))
            .Select(one => one.Id)).And.NotBeEmpty();
    }

    [PostgresFact]
    public async Task PostgreSql_finds_a_day_by_its_index_of_ranges()
    {
        await using var store = Store.New(Store.Postgres, server);
        await using var db = await store.MadeAsync();
        var records = Enumerable.Range(0, 20_000).Select(number =>
        {
            var from = new LocalDate(1900, 1, 1).PlusDays(number * 2);
            return new Membership
            {
                Id = $"mbr-{number}",
                Organization = $"org-{number % 50}",
                Member = $"state-{number % 190}",
                Status = MembershipStatus.Member,
                Spell = EdtfInterval.Parse($"{from:uuuu-MM-dd}/{from.PlusDays(40):uuuu-MM-dd}"),
            };
        });
        await db.StoreAsync(new("d", "D", records));
        await db.Database.ExecuteSqlRawAsync("analyze membership");

        var query = db.Memberships.SurelyOn(one => one.Spell, new LocalDate(1950, 6, 1));
        var plan = await PlanOf(db, query.ToQueryString());

        (await query.CountAsync()).Should().Be(20);
        plan.Should().Contain("IX_membership_spell_possible").And.NotContain("Seq Scan");
    }

    [Fact]
    public async Task A_date_without_days_beside_it_is_refused_with_what_to_do()
    {
        await using var store = Store.New(Store.Sqlite, server);
        await using var db = store.Open();

        FluentActions.Invoking(() => db.Memberships.PossiblyOn(one => one.Spell.Start, new LocalDate(2017, 1, 1)))
            .Should().Throw<ArgumentException>().WithMessage("*membership => membership.Spell*");
        FluentActions.Invoking(() => new[] { new Membership
            {
                Id = "m", Organization = "o", Member = "s", Status = MembershipStatus.Member, Spell = EdtfInterval.Parse("2001/.."),
            } }.AsQueryable().SurelyOn(one => one.Spell, new LocalDate(2017, 1, 1)))
            .Should().Throw<ArgumentException>().WithMessage("*HasDays(\"Spell\")*");
    }

    private static IEnumerable<string> Sorted(IEnumerable<MembershipId> ids) =>
        ids.Select(id => id.ToString()).Order(StringComparer.Ordinal);

    private static async Task<string> PlanOf(GeoPolDomainContext db, string sql)
    {
        // The parameters of a query are told as comments in front of it.
        var query = System.Text.RegularExpressions.Regex.Replace(sql, "(?m)^--.*$", "");
        query = System.Text.RegularExpressions.Regex.Replace(query, "@\\w+", "date '1950-06-01'");
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"explain {query}";
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync())
            plan.Add(reader.GetString(0));
        return string.Join('\n', plan);
    }
}
