namespace GeoPolDomain.Identity;

/// <summary>A small value that names a record: an id, or a key.</summary>
internal interface IRecordName
{
    RecordKind Kind { get; }

    string Id { get; }

    RecordKey Key => RecordKey.Of(Kind, Id);
}
