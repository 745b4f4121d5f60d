using Microsoft.EntityFrameworkCore.Storage;

namespace GeoPolDomain.EntityFrameworkCore.Values;

/// <summary>
/// Tells EF Core how values of this library are stored, so that any entity can have them as properties: an id, a date, a list of citations.
/// </summary>
internal sealed class StoredValueMappings : IRelationalTypeMappingSourcePlugin
{
    public RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo)
    {
        // JSON of PostgreSQL is a type of its own, which the provider knows.
        if (mappingInfo.StoreTypeName is "jsonb" or "json")
            return null;
        if (mappingInfo.ClrType is not { } type || StoredValues.Of(type) is not { } stored)
            return null;
        var text = new StringTypeMapping(mappingInfo.StoreTypeName ?? "text", dbType: null, unicode: true);
        return (RelationalTypeMapping)text.WithComposedConverter(stored.Converter, stored.Comparer);
    }
}
