using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Sources;

/// <summary>The records of a dataset, as the rooms that answer questions about them see the dataset.</summary>
internal interface IRecords
{
    /// <summary>The records of one type, ordered by id.</summary>
    ImmutableArray<TRecord> Of<TRecord>() where TRecord : DatasetRecord;

    /// <summary>The record with that key; null where the dataset does not hold it.</summary>
    DatasetRecord? Find(RecordKey key);

    /// <summary>The book of that type. A dataset makes one book of a type and keeps it.</summary>
    TBook Book<TBook>() where TBook : class, IBook<TBook>;
}
