using GeoPolDomain.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace GeoPolDomain.Bridges.Tests.Database;

/// <summary>A new and empty database for one test.</summary>
public sealed class Store : IAsyncDisposable
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";
    private readonly string? file;

    private Store(DbContextOptions<GeoPolDomainContext> options, string? file) => (Options, this.file) = (options, file);

    public DbContextOptions<GeoPolDomainContext> Options { get; }

    /// <summary>The databases in which tests store. PostgreSQL is left out where none is installed; a test of its own says so.</summary>
    public static TheoryData<string> All => PostgresServer.Missing is null ? new(Sqlite, Postgres) : new(Sqlite);

    public static Store New(string kind, PostgresServer server, string? schema = null)
    {
        var options = new DbContextOptionsBuilder<GeoPolDomainContext>();
        var name = $"t{Guid.NewGuid():N}";
        if (kind == Postgres)
            return new(options.UseNpgsql(server.ConnectionTo(name)).UseGeoPolDomain(schema).Options, null);
        var file = Path.Combine(Path.GetTempPath(), $"{name}.db");
        return new(options.UseSqlite($"Data Source={file};Pooling=False").UseGeoPolDomain(schema).Options, file);
    }

    public GeoPolDomainContext Open() => new(Options);

    /// <summary>A context on the database, which has its tables.</summary>
    public async Task<GeoPolDomainContext> MadeAsync()
    {
        var context = Open();
        await context.EnsureStoreAsync();
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (file is not null)
        {
            File.Delete(file);
            return;
        }

        await using var context = Open();
        await context.Database.EnsureDeletedAsync();
    }
}
