namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>The end of a membership, as a user of a serializer writes it: ids and codes are strings, dates are checked.</summary>
public sealed record PlainEnd
{
    public required string Reason { get; init; }

    public string? By { get; init; }

    public string? How { get; init; }
}
