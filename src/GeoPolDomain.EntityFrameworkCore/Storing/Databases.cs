namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>The databases whose own means are used.</summary>
internal enum DatabaseKind
{
    /// <summary>PostgreSQL.</summary>
    PostgreSql,

    /// <summary>SQLite.</summary>
    Sqlite,
}

/// <summary>What differs between databases.</summary>
internal static class Databases
{
    /// <summary>The database behind a provider of EF Core.</summary>
    /// <exception cref="NotSupportedException">It is neither PostgreSQL nor SQLite.</exception>
    public static DatabaseKind Of(string? provider) => provider switch
    {
        "Npgsql.EntityFrameworkCore.PostgreSQL" => DatabaseKind.PostgreSql,
        "Microsoft.EntityFrameworkCore.Sqlite" => DatabaseKind.Sqlite,
        _ => throw new NotSupportedException(
            $"Records are stored in PostgreSQL or SQLite, and not by the provider {provider}; use UseNpgsql or UseSqlite"),
    };

    /// <summary>The moment at which a row is written, in SQL.</summary>
    public static string Now(DatabaseKind database) =>
        database == DatabaseKind.PostgreSql ? "now()" : "strftime('%Y-%m-%d %H:%M:%f', 'now')";
}
