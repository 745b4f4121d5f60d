using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>A membership, as a user of a serializer writes it: ids and codes are strings, dates are checked.</summary>
public sealed record PlainMembership : PlainRecord
{
    public required string Id { get; init; }

    public required string Organization { get; init; }

    public required string Member { get; init; }

    public required string Status { get; init; }

    public required RivalTime Spell { get; init; }

    public ImmutableArray<PlainStep> Steps { get; init; }

    public PlainEnd? End { get; init; }

    public ImmutableArray<PlainCitation> Citations { get; init; }

    public string? AccordingTo { get; init; }

    public string? Note { get; init; }
}
