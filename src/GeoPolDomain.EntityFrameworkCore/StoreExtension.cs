using GeoPolDomain.EntityFrameworkCore.Model;
using GeoPolDomain.EntityFrameworkCore.Storing;
using GeoPolDomain.EntityFrameworkCore.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace GeoPolDomain.EntityFrameworkCore;

/// <summary>What <c>UseGeoPolDomain</c> adds to the options of a context.</summary>
internal sealed class StoreExtension(string? schema) : IDbContextOptionsExtension
{
    /// <summary>The schema of the tables.</summary>
    public string? Schema => schema;

    public DbContextOptionsExtensionInfo Info => field ??= new ExtensionInfo(this);

    /// <summary>The extension of a context. Null when its options have none.</summary>
    public static StoreExtension? Of(DbContext context) => context.GetService<IDbContextOptions>().FindExtension<StoreExtension>();

    public void ApplyServices(IServiceCollection services)
    {
        var builder = new EntityFrameworkRelationalServicesBuilder(services);
        builder.TryAdd<IConventionSetPlugin, StoreConventions>();
        builder.TryAdd<IInterceptor, SavingDays>();
        builder.TryAdd<Microsoft.EntityFrameworkCore.Storage.IRelationalTypeMappingSourcePlugin, StoredValueMappings>();
    }

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class ExtensionInfo(StoreExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "using GeoPolDomain ";

        // The schema is a part of the model, and EF Core keeps a model for each set of services.
        public override int GetServiceProviderHashCode() => string.GetHashCode(extension.Schema, StringComparison.Ordinal);

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) =>
            other is ExtensionInfo && extension.Schema == ((StoreExtension)other.Extension).Schema;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) =>
            debugInfo["GeoPolDomain:Schema"] = extension.Schema ?? "";
    }
}
