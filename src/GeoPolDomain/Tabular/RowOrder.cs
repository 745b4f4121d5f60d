namespace GeoPolDomain.Tabular;

/// <summary>In which order the rows of lists are taken to stand.</summary>
internal enum RowOrder
{
    /// <summary>In the order of their records, as they are written.</summary>
    OfRecords,

    /// <summary>In any order.</summary>
    Any,
}
