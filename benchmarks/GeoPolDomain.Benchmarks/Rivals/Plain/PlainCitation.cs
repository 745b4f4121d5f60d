namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>A citation, as a user of a serializer writes it: ids and codes are strings, dates are checked.</summary>
public sealed record PlainCitation
{
    public required string Source { get; init; }

    public string? Place { get; init; }

    public string? Basis { get; init; }

    public string? Credibility { get; init; }
}
