namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>
/// The first line of a document in lines, as a user of a serializer writes it: ids and codes are strings, dates are checked.
/// </summary>
public sealed record PlainHeader : PlainRecord
{
    public required string Format { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Note { get; init; }
}
