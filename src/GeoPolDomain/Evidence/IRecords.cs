using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Evidence;

/// <summary>The records of a dataset, as the books see them that answer questions about the dataset.</summary>
internal interface IRecords
{
    /// <summary>All records of the dataset.</summary>
    IEnumerable<DatasetRecord> All { get; }

    /// <summary>Returns the records of one type, ordered by id.</summary>
    ImmutableArray<TRecord> Of<TRecord>() where TRecord : DatasetRecord;

    /// <summary>Returns the record with the given key. Null when the dataset does not hold such a record.</summary>
    DatasetRecord? Find(RecordKey key);

    /// <summary>Returns the book of the given type. A dataset creates each book once and keeps it.</summary>
    TBook Book<TBook>() where TBook : class, IBook<TBook>;
}

/// <summary>
/// A book answers the questions of one topic, for example memberships, from the records of a dataset. A book holds the indexes for its
/// answers.
/// </summary>
/// <typeparam name="TSelf">The type of the book, which implements this interface.</typeparam>
internal interface IBook<TSelf>
    where TSelf : class, IBook<TSelf>
{
    static abstract TSelf Over(IRecords records);
}
