using GeoPolDomain.Datasets;
using GeoPolDomain.EntityFrameworkCore;
using GeoPolDomain.Evidence;
using GeoPolDomain.Reference;
using GeoPolDomain.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace GeoPolDomain.Bridges.Tests.Database;

[Collection(PostgresTests.Name)]
public class StoredDatasetTests(PostgresServer server)
{
    [PostgresFact]
    public async Task PostgreSql_is_asked_too()
    {
        await using var store = Store.New(Store.Postgres, server);
        await using var db = await store.MadeAsync();

        db.Database.ProviderName.Should().Contain("Npgsql");
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Every_embedded_dataset_comes_back_to_the_byte(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        // Each takes the place of the one before.
        foreach (var data in ReferenceData.Names.Select(Embedded))
        {
            var result = await db.StoreAsync(data);
            var again = await db.ReadDatasetAsync();

            DatasetJson.Write(again).Should().Be(DatasetJson.Write(data));
            (result.Added + result.Changed + result.Unchanged).Should().Be(data.Records.Count());
        }
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Ten_thousand_random_records_of_every_kind_come_back_to_the_byte(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        var types = Described.Shapes.Select(Described.TypeOf).Where(type => type.IsAssignableTo(typeof(DatasetRecord))).ToList();
        var seed = 0;
        foreach (var size in Enumerable.Repeat(1, 10).Append(100).Append(10_000 / types.Count))
        {
            var records = Enumerable.Range(0, size).SelectMany(_ =>
            {
                var samples = new Samples(seed++);
                return types.Select(type => (DatasetRecord)samples.Of(type, isFull: seed % 3 == 0)).ToList();
            });
            var data = new Dataset("random", "Random records", records.DistinctBy(record => record.Key));

            await db.StoreAsync(data);

            DatasetJson.Write(await db.ReadDatasetAsync()).Should().Be(DatasetJson.Write(data), "of the seeds up to {0}", seed);
        }
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Storing_again_adds_changes_and_removes_what_differs(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        var data = ReferenceData.CstoSyria2017;
        await db.StoreAsync(data);
        var first = data.Memberships.All[0];
        var second = data.Memberships.All[1];
        var edited = new Dataset(
            data.Id,
            "Edited",
            data.Records.Where(record => record.Key != first.Key && record.Key != second.Key)
                .Append(second with { Note = "Seen again." })
                .Append(first with { Id = "mbr-new" }));

        var result = await db.StoreAsync(edited);

        result.Should().Be(new StoreResult(1, 1, 1, data.Records.Count() - 2));
        (await db.ReadDatasetAsync()).Should().Be(edited);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Records_that_a_dataset_does_not_have_can_be_kept(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        await db.StoreAsync(ReferenceData.CstoSyria2017);
        var only = new Dataset("one", "One", [ReferenceData.CstoSyria2017.Memberships.All[0]]);

        var result = await db.StoreAsync(only, keepOthers: true);

        result.Should().Be(new StoreResult(0, 0, 0, 1));
        var held = await db.ReadDatasetAsync();
        held.Id.Should().Be(only.Id);
        held.Records.Should().Equal(ReferenceData.CstoSyria2017.Records);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Records_can_come_one_by_one_and_in_any_order(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        var data = ReferenceData.CstoSyria2017;
        var mixed = data.Records.Select((record, number) => (record, Order: number * 7919 % 1009)).OrderBy(one => one.Order)
            .Select(one => one.record).ToList();

        var first = await db.StoreAsync(data, mixed.Select(record => record));
        var second = await db.StoreAsync(data, mixed.AsEnumerable().Reverse());

        first.Added.Should().Be(mixed.Count);
        second.Should().Be(new StoreResult(0, 0, 0, mixed.Count));
        (await db.ReadDatasetAsync()).Should().Be(data);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task When_the_records_end_in_a_mistake_nothing_is_stored(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        var before = new Dataset("before", "Before", [ReferenceData.CstoSyria2017.Memberships.All[0]]);
        await db.StoreAsync(before);

        await FluentActions.Awaiting(() => db.StoreAsync(ReferenceData.CstoSyria2017, Breaking()))
            .Should().ThrowAsync<FormatException>().WithMessage("line 600");
        (await db.ReadDatasetAsync()).Should().Be(before);

        static IEnumerable<DatasetRecord> Breaking()
        {
            foreach (var record in ReferenceData.CstoSyria2017.Records.Take(600))
                yield return record;
            throw new FormatException("line 600");
        }
    }

    [PostgresFact]
    public async Task Two_records_with_one_id_are_refused_by_their_id_and_nothing_is_stored()
    {
        await using var store = Store.New(Store.Postgres, server);
        await using var db = await store.MadeAsync();
        var data = ReferenceData.CstoSyria2017;
        var twin = data.Memberships.All[0];
        for (var round = 0; round < 2; round++)
        {
            (await FluentActions.Awaiting(() => db.StoreAsync(data, data.Records.Append(twin with { Note = "Twin." })))
                    .Should().ThrowAsync<StoredDataException>())
                .WithMessage($"two records of the kind membership have the same id*{twin.Id}*");
            if (round == 0)
                await db.StoreAsync(data);
        }

        (await db.ReadDatasetAsync()).Should().Be(data);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task A_record_can_become_an_actor_of_another_kind(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        var state = new Dataset("d", "D", [new Actors.State { Id = "abkhazia", Names = ["Abkhazia"] }]);
        var territory = new Dataset("d", "D", [new Actors.Territory { Id = "abkhazia", Names = ["Abkhazia"] }]);
        await db.StoreAsync(state);

        var result = await db.StoreAsync(territory);

        result.Should().Be(new StoreResult(0, 1, 0, 0));
        (await db.ReadDatasetAsync()).Should().Be(territory);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Storing_tells_how_far_it_has_come(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        var told = new Told();

        await db.StoreAsync(ReferenceData.CstoSyria2017, progress: told);

        var total = ReferenceData.CstoSyria2017.Records.Count();
        told.All.Should().NotBeEmpty().And.BeInAscendingOrder(one => one.Done).And.OnlyContain(one => one.Total == total);
        told.All[^1].Done.Should().Be(total);
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task An_empty_database_and_an_empty_store_are_told_apart(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = store.Open();
        await db.GetService<IRelationalDatabaseCreator>().CreateAsync();

        (await Asking(db)).Should().Contain("there is no table");
        await db.EnsureStoreAsync();
        (await Asking(db)).Should().Contain("is empty");
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task A_row_that_is_no_record_is_named_with_what_is_wrong(string database)
    {
        await using var store = Store.New(database, server);
        await using var db = await store.MadeAsync();
        var data = ReferenceData.CstoSyria2017;
        await db.StoreAsync(data);
        var id = data.Memberships.All[3].Id.ToString();
        await db.Database.ExecuteSqlAsync($"update membership set spell = '2004-13/..' where id = {id}");

        (await Asking(db)).Should().Contain($"the row '{id}' of the table membership").And.Contain("'2004-13/..'");
    }

    [Fact]
    public void Another_database_is_refused_with_the_two_that_are_known()
    {
        var refuse = () => EntityFrameworkCore.Storing.Databases.Of("Microsoft.EntityFrameworkCore.SqlServer");

        refuse.Should().Throw<NotSupportedException>().WithMessage("*PostgreSQL or SQLite*");
    }

    private static Dataset Embedded(string name) =>
        ReferenceData.TryFind(name, out var data) ? data : throw new InvalidOperationException(name);

    private static async Task<string> Asking(GeoPolDomainContext db) =>
        (await FluentActions.Awaiting(() => db.ReadDatasetAsync()).Should().ThrowAsync<StoredDataException>()).Which.Message;

    private sealed class Told : IProgress<StoreProgress>
    {
        public List<StoreProgress> All { get; } = [];

        public void Report(StoreProgress value) => All.Add(value);
    }
}
