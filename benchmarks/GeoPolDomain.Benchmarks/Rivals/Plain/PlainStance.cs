namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>A stance, as a user of a serializer writes it: ids and codes are strings, dates are checked.</summary>
public sealed record PlainStance
{
    public required string Claim { get; init; }

    public required string Kind { get; init; }

    public string? Condition { get; init; }
}
