using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>A statement, as a user of a serializer writes it: ids and codes are strings, dates are checked.</summary>
public sealed record PlainStatement : PlainRecord
{
    public required string Id { get; init; }

    public required string Gist { get; init; }

    public required ImmutableArray<PlainSpeaker> Speakers { get; init; }

    public required string Act { get; init; }

    public RivalTime? Said { get; init; }

    public string? Setting { get; init; }

    public ImmutableArray<string> Addressees { get; init; }

    public ImmutableArray<string> About { get; init; }

    public ImmutableArray<PlainStance> Stances { get; init; }

    public ImmutableArray<string> AnswerTo { get; init; }

    public string? NestedIn { get; init; }

    public string? Frequency { get; init; }

    public ImmutableArray<PlainCitation> Citations { get; init; }

    public string? AccordingTo { get; init; }

    public string? Note { get; init; }
}
