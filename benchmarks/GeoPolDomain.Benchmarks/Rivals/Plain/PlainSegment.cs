namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>A piece of a quotation, as a user of a serializer writes it: ids and codes are strings, dates are checked.</summary>
public sealed record PlainSegment
{
    public required string Kind { get; init; }

    public string? Text { get; init; }
}
