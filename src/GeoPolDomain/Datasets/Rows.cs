using System.Collections.Immutable;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Datasets;

/// <summary>The records a dataset holds in one table.</summary>
internal abstract class Rows
{
    public abstract IReadOnlyList<DatasetRecord> Records { get; }
}

/// <summary>The records a dataset holds in one table, ordered by id.</summary>
internal sealed class Rows<TRecord> : Rows
    where TRecord : DatasetRecord
{
    public Items<TRecord> Items;

    public override IReadOnlyList<DatasetRecord> Records => Items.AsList();
}
