namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>A mention, as a user of a serializer writes it: ids and codes are strings, dates are checked.</summary>
public sealed record PlainMention
{
    public string? Actor { get; init; }

    public string? AsPrinted { get; init; }

    public string? Missing { get; init; }
}
