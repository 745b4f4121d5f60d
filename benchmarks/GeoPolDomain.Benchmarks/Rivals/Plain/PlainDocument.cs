using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>A whole document, as a user of a serializer writes it: ids and codes are strings, dates are checked.</summary>
public sealed record PlainDocument
{
    public required string Format { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<PlainMembership> Memberships { get; init; }

    public ImmutableArray<PlainContribution> Contributions { get; init; }

    public ImmutableArray<PlainStatement> Statements { get; init; }

    public ImmutableArray<PlainReport> Reports { get; init; }
}
