using System.Collections.Immutable;
using GeoPolDomain.EntityFrameworkCore;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

namespace GeoPolDomain.Bridges.Tests.Database;

/// <summary>An application's own context, with records of the library beside an entity of its own.</summary>
[Collection(PostgresTests.Name)]
public class OwnContextTests(PostgresServer server)
{
    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task An_entity_of_ones_own_can_hold_ids_dates_and_lists(string database)
    {
        var name = $"t{Guid.NewGuid():N}";
        await using var db = new Desk(OptionsFor(database, name).Options);
        await db.EnsureStoreAsync();
        await db.StoreAsync(ReferenceData.CstoSyria2017);
        db.Add(new Brief { Number = 1, About = "csto", Also = ["russia", "armenia"], Covers = EdtfInterval.Parse("2017-06/2017-07") });
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();

        var found = await db.Briefs.Where(one => one.About == ActorId.Parse("csto")).SurelyOn(one => one.Covers, new LocalDate(2017, 6, 30))
            .SingleAsync();
        var members = await (
            from brief in db.Briefs
            join membership in db.Set<Membership>() on brief.About equals membership.Organization
            select membership.Member).CountAsync();

        found.Also.Should().Equal("russia", "armenia");
        members.Should().BeGreaterThan(5);
        await db.Database.EnsureDeletedAsync();
    }

    [PostgresFact]
    public async Task The_plugin_for_the_types_of_NodaTime_can_be_used_beside()
    {
        var options = new DbContextOptionsBuilder<GeoPolDomainContext>()
            .UseNpgsql(server.ConnectionTo($"t{Guid.NewGuid():N}"), npgsql => npgsql.UseNodaTime()).UseGeoPolDomain().Options;
        await using var db = new GeoPolDomainContext(options);
        await db.EnsureStoreAsync();

        await db.StoreAsync(ReferenceData.CstoSyria2017);

        (await db.ReadDatasetAsync()).Should().Be(ReferenceData.CstoSyria2017);
        (await db.Memberships.SurelyOn(one => one.Spell, new LocalDate(2017, 6, 22)).CountAsync()).Should().BePositive();
        await db.Database.EnsureDeletedAsync();
    }

    [PostgresFact]
    public async Task Two_schemas_of_one_database_hold_two_datasets()
    {
        var name = $"t{Guid.NewGuid():N}";
        await using var one = new GeoPolDomainContext(InSchema("one"));
        await using var other = new GeoPolDomainContext(InSchema("other"));
        await one.EnsureStoreAsync();
        await other.EnsureStoreAsync();
        await one.StoreAsync(ReferenceData.CstoSyria2017);
        await other.StoreAsync(ReferenceData.DecisionRules);

        (await one.ReadDatasetAsync()).Should().Be(ReferenceData.CstoSyria2017);
        (await other.ReadDatasetAsync()).Should().Be(ReferenceData.DecisionRules);
        await one.Database.EnsureDeletedAsync();

        DbContextOptions<GeoPolDomainContext> InSchema(string schema) => new DbContextOptionsBuilder<GeoPolDomainContext>()
            .UseNpgsql(server.ConnectionTo(name)).UseGeoPolDomain(schema).Options;
    }

    [Theory]
    [MemberData(nameof(Store.All), MemberType = typeof(Store))]
    public async Task Migrations_bring_a_database_to_a_later_model_and_lose_no_row(string database)
    {
        var name = $"t{Guid.NewGuid():N}";
        // The earlier model is that of an application which did not have its own entity yet.
        await using var earlier = new GeoPolDomainContext(OptionsFor(database, name).Options);
        await earlier.EnsureStoreAsync();
        await earlier.StoreAsync(ReferenceData.CstoSyria2017);
        await using var later = new Desk(OptionsFor(database, name).Options);
        var operations = later.GetService<IMigrationsModelDiffer>().GetDifferences(ModelOf(earlier), ModelOf(later));
        var model = later.GetService<IDesignTimeModel>().Model;

        foreach (var command in later.GetService<IMigrationsSqlGenerator>().Generate(operations, model))
            await later.Database.ExecuteSqlRawAsync(command.CommandText);
        await later.EnsureStoreAsync();

        later.Add(new Brief { Number = 1, About = "csto", Also = [], Covers = EdtfInterval.Parse("2017/..") });
        await later.SaveChangesAsync();
        (await later.ReadDatasetAsync()).Should().Be(ReferenceData.CstoSyria2017);
        later.GetService<IMigrationsModelDiffer>().HasDifferences(ModelOf(later), ModelOf(later)).Should().BeFalse();
        await later.Database.EnsureDeletedAsync();
    }

    [Fact]
    public async Task Without_the_options_the_context_says_what_it_cannot_store()
    {
        await using var db = new Desk(new DbContextOptionsBuilder().UseSqlite("Data Source=:memory:").Options);

        FluentActions.Invoking(() => db.Model).Should().Throw<InvalidOperationException>().WithMessage("*options.UseGeoPolDomain()*");
    }

    private static IRelationalModel ModelOf(DbContext context) => context.GetService<IDesignTimeModel>().Model.GetRelationalModel();

    private DbContextOptionsBuilder OptionsFor(string database, string name)
    {
        var options = new DbContextOptionsBuilder();
        return database == Store.Postgres
            ? options.UseNpgsql(server.ConnectionTo(name)).UseGeoPolDomain()
            : options.UseSqlite($"Data Source={Path.Combine(Path.GetTempPath(), name)}.db;Pooling=False").UseGeoPolDomain();
    }

    private sealed class Desk(DbContextOptions options) : DbContext(options)
    {
        public DbSet<Brief> Briefs => Set<Brief>();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.UseGeoPolDomain();
            modelBuilder.Entity<Brief>().HasKey(one => one.Number);
            modelBuilder.Entity<Brief>().HasDays(nameof(Brief.Covers));
        }
    }

    private sealed class Brief
    {
        public required int Number { get; init; }

        public required ActorId About { get; init; }

        public required ImmutableArray<ActorId> Also { get; init; }

        public required EdtfInterval Covers { get; init; }
    }
}
