using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>A legal step, as a user of a serializer writes it: ids and codes are strings, dates are checked.</summary>
public sealed record PlainStep
{
    public required string Step { get; init; }

    public required RivalTime On { get; init; }

    public ImmutableArray<PlainCitation> Citations { get; init; }
}
