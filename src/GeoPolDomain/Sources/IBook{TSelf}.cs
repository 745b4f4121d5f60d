namespace GeoPolDomain.Sources;

/// <summary>A book: the questions of one room over the records of a dataset, with the indexes they need.</summary>
/// <typeparam name="TSelf">The book itself.</typeparam>
internal interface IBook<TSelf>
    where TSelf : class, IBook<TSelf>
{
    static abstract TSelf Over(IRecords records);
}
