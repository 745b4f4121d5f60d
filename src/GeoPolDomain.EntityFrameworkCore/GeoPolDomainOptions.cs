using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace GeoPolDomain.EntityFrameworkCore;

/// <summary>Lets a context store values and records of this library.</summary>
public static class GeoPolDomainOptions
{
    /// <summary>
    /// Lets the entities of a context have ids, codes, dates and records of this library as properties, and keeps the columns of days in
    /// step with the dates beside which they stand.
    /// </summary>
    /// <param name="options">The options, to which <c>UseNpgsql</c> or <c>UseSqlite</c> is added as well.</param>
    /// <param name="schema">
    /// The schema of the tables of a <see cref="GeoPolDomainContext"/>. Null means the usual one of the database.
    /// </param>
    public static DbContextOptionsBuilder UseGeoPolDomain(this DbContextOptionsBuilder options, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new StoreExtension(schema));
        return options;
    }

    /// <inheritdoc cref="UseGeoPolDomain(DbContextOptionsBuilder, string?)"/>
    public static DbContextOptionsBuilder<TContext> UseGeoPolDomain<TContext>(
        this DbContextOptionsBuilder<TContext> options, string? schema = null)
        where TContext : DbContext
    {
        UseGeoPolDomain((DbContextOptionsBuilder)options, schema);
        return options;
    }
}
