using GeoPolDomain.EntityFrameworkCore.Storing;
using GeoPolDomain.EntityFrameworkCore.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace GeoPolDomain.EntityFrameworkCore.Model;

/// <summary>Adds to a finished model what depends on the database.</summary>
internal sealed class StoreConventions(IDatabaseProvider provider) : IConventionSetPlugin
{
    public ConventionSet ModifyConventions(ConventionSet conventionSet)
    {
        // Before the conventions of the provider, which look at the types of columns.
        conventionSet.ModelFinalizingConventions.Insert(0, new Finishing(Databases.Of(provider.Name)));
        return conventionSet;
    }

    private sealed class Finishing(DatabaseKind database) : IModelFinalizingConvention
    {
        public void ProcessModelFinalizing(
            IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
        {
            foreach (var entity in modelBuilder.Metadata.GetEntityTypes().ToList())
            {
                foreach (var property in entity.GetDeclaredProperties().ToList())
                    Finish(property);
                if (entity.FindDeclaredProperty(ColumnNames.RecordedFrom) is { } recorded && recorded.IsShadowProperty())
                    recorded.Builder.HasDefaultValueSql(Databases.Now(database));
            }
        }

        private void Finish(IConventionProperty property)
        {
            var entity = (IConventionEntityType)property.DeclaringType;
            if (database != DatabaseKind.PostgreSql || StoreObjectIdentifier.Create(entity, StoreObjectType.Table) is not { } table)
                return;
            if (DayColumns.IsDate(property.ClrType) && entity.FindProperty(property.Name + DayColumns.Earliest) is not null)
                DayColumns.AddRange(entity, property.Name, table);
            if (entity.ClrType == typeof(StoredChange) && property.Name == nameof(StoredChange.Row))
                property.SetColumnType("jsonb");
            if (StoredValues.Of(property.ClrType) is not { IsJson: true } stored)
                return;
            property.SetValueConverter(stored.Converter);
            property.SetValueComparer(stored.Comparer);
            property.SetColumnType("jsonb");
        }
    }
}
