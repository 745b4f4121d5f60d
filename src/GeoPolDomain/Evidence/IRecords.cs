using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Evidence;

/// <summary>The records of a dataset, as the rooms that answer questions about them see the dataset.</summary>
internal interface IRecords
{
    /// <summary>Every record.</summary>
    IEnumerable<DatasetRecord> All { get; }

    /// <summary>The records of one type, ordered by id.</summary>
    ImmutableArray<TRecord> Of<TRecord>() where TRecord : DatasetRecord;

    /// <summary>The record with that key; null where the dataset does not hold it.</summary>
    DatasetRecord? Find(RecordKey key);

    /// <summary>The book of that type. A dataset makes one book of a type and keeps it.</summary>
    TBook Book<TBook>() where TBook : class, IBook<TBook>;
}

/// <summary>A book: the questions of one room over the records of a dataset, with the indexes they need.</summary>
/// <typeparam name="TSelf">The book itself.</typeparam>
internal interface IBook<TSelf>
    where TSelf : class, IBook<TSelf>
{
    static abstract TSelf Over(IRecords records);
}
