namespace GeoPolDomain.Identity;

/// <summary>An id of whatever kind, seen as the name of a record.</summary>
internal interface INamesRecord
{
    /// <summary>The kind and the id together.</summary>
    RecordKey Key { get; }
}
