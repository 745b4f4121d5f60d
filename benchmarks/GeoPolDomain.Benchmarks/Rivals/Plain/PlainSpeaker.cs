namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>A speaker, as a user of a serializer writes it: ids and codes are strings, dates are checked.</summary>
public sealed record PlainSpeaker
{
    public string? Actor { get; init; }

    public string? AsPrinted { get; init; }

    public string? Missing { get; init; }

    public string? Tenure { get; init; }

    public string? Capacity { get; init; }

    public string? OnBehalfOf { get; init; }

    public string? Quantifier { get; init; }
}
