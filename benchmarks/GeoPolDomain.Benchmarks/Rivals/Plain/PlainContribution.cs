using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>A contribution, as a user of a serializer writes it: ids and codes are strings, dates are checked.</summary>
public sealed record PlainContribution : PlainRecord
{
    public required string Id { get; init; }

    public required string Force { get; init; }

    public string? Contributor { get; init; }

    public string? Unit { get; init; }

    public string? Strength { get; init; }

    public string? StrengthKind { get; init; }

    public string? Role { get; init; }

    public required RivalTime When { get; init; }

    public ImmutableArray<PlainCitation> Citations { get; init; }

    public string? AccordingTo { get; init; }

    public string? Note { get; init; }
}
