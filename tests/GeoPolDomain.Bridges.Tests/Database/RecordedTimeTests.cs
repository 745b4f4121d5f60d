using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.EntityFrameworkCore;
using GeoPolDomain.EntityFrameworkCore.Storing;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace GeoPolDomain.Bridges.Tests.Database;

[Collection(PostgresTests.Name)]
public class RecordedTimeTests(PostgresServer server)
{
    private static readonly Membership Uzbekistan = Given.Membership("uzbekistan", "csto", "2006-08-16/..") with
    {
        Id = "mbr-uzbekistan",
        Extras = [new("x-colour", "1.50")],
    };

    private static readonly Dataset Before = new("d", "D", [Uzbekistan, new Organ { Id = "csto", Of = "csto", Names = ["CSTO"] }]);

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task What_a_record_said_before_it_was_changed_is_kept(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        await db.StoreAsync(Before);
        var then = await Moment();
        await db.PutAsync(Uzbekistan with { Spell = EdtfInterval.Parse("2006-08-16/2012-12-19") });
        await db.SaveChangesAsync();

        (await db.Memberships.AsNoTracking().SingleAsync()).Spell.ToString().Should().Be("2006-08-16/2012-12-19");
        (await db.Memberships.AsRecordedAt(then).SingleAsync()).Should().Be(Uzbekistan);
        (await db.Memberships.AsRecordedAt(then).SurelyOn(one => one.Spell, new LocalDate(2020, 1, 1)).CountAsync()).Should().Be(1);
        (await db.Memberships.AsRecordedAt(then - Duration.FromDays(1)).CountAsync()).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task What_was_removed_or_replaced_by_a_dataset_is_kept(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        await db.StoreAsync(Before);
        var first = await Moment();
        await db.StoreAsync(new("d", "D", [Uzbekistan with { Note = "It left." }]));
        var second = await Moment();
        await db.StoreAsync(new("d", "D", []));
        var third = await Moment();

        (await db.Memberships.AsRecordedAt(first).SingleAsync()).Note.Should().BeNull();
        (await db.Actors.AsRecordedAt(first).SingleAsync()).Should().BeOfType<Organ>();
        (await db.Memberships.AsRecordedAt(second).SingleAsync()).Note.Should().Be("It left.");
        (await db.Actors.AsRecordedAt(second).CountAsync()).Should().Be(0);
        (await db.Memberships.AsRecordedAt(third).CountAsync()).Should().Be(0);
        (await db.Set<StoredChange>().CountAsync()).Should().Be(3);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task A_change_by_plain_SQL_is_kept_as_well(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        await db.StoreAsync(Before);
        var then = await Moment();
        await db.Database.ExecuteSqlRawAsync("update membership set status = 'observer'");

        (await db.Memberships.AsRecordedAt(then).SingleAsync()).Status.Should().Be(MembershipStatus.Member);
        var change = await db.Set<StoredChange>().AsNoTracking().SingleAsync();
        change.RecordId.Should().Be("mbr-uzbekistan");
        change.RecordedUntil.Should().BeAfter(change.RecordedFrom);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Who_saves_what_somebody_else_has_changed_is_told(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        await db.StoreAsync(Before);
        await using var other = store.Open();
        await db.PutAsync(Uzbekistan with { Note = "One." });
        await other.PutAsync(Uzbekistan with { Note = "Other." });
        await other.SaveChangesAsync();

        await FluentActions.Awaiting(() => db.SaveChangesAsync()).Should().ThrowAsync<DbUpdateConcurrencyException>();
        (await other.Memberships.AsNoTracking().SingleAsync()).Note.Should().Be("Other.");
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Putting_a_new_record_adds_it_with_the_days_beside_its_dates(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        await db.PutAsync(Uzbekistan);
        await db.SaveChangesAsync();
        await db.PutAsync(Uzbekistan with { Spell = EdtfInterval.Parse("1999/2001") });
        await db.SaveChangesAsync();

        (await db.Memberships.PossiblyOn(one => one.Spell, new LocalDate(1999, 5, 5)).CountAsync()).Should().Be(1);
        (await db.Memberships.SurelyOn(one => one.Spell, new LocalDate(1999, 5, 5)).CountAsync()).Should().Be(0);
        (await db.Memberships.PossiblyOn(one => one.Spell, new LocalDate(2007, 5, 5)).CountAsync()).Should().Be(0);
    }

    [PostgresFact]
    public async Task Two_who_store_at_once_wait_for_each_other_and_readers_see_one_of_both()
    {
        await using var store = Store.New(Store.Postgres, server);
        await using (await store.MadeAsync())
        {
        }

        var ids = Enumerable.Range(0, 500).Select(one => MembershipId.Parse($"mbr-{one}")).ToList();
        var data = Enumerable.Range(0, 4)
            .Select(number => new Dataset("d", $"D{number}", ids.Select(id => Uzbekistan with { Id = id, Note = $"D{number}" })))
            .ToList();
        var storing = data.Select(one => Task.Run(async () =>
        {
            await using var db = store.Open();
            await db.StoreAsync(one);
        })).ToList();
        do
        {
            await using var db = store.Open();
            if (await db.Set<StoredHeader>().AnyAsync())
                data.Should().Contain(await db.ReadDatasetAsync());
        }
        while (!storing.TrueForAll(one => one.IsCompleted));

        await Task.WhenAll(storing);
    }

    // A moment that lies after all that was written, and before what follows.
    private static async Task<Instant> Moment()
    {
        await Task.Delay(5);
        var moment = SystemClock.Instance.GetCurrentInstant();
        await Task.Delay(5);
        return moment;
    }
}
