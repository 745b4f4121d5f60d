using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>A report, as a user of a serializer writes it: ids and codes are strings, dates are checked.</summary>
public sealed record PlainReport : PlainRecord
{
    public required string Id { get; init; }

    public required string Statement { get; init; }

    public required string Source { get; init; }

    public string? Place { get; init; }

    public ImmutableArray<PlainSpeaker> AttributedTo { get; init; }

    public required string Form { get; init; }

    public string? SpokenIn { get; init; }

    public PlainMention? Translator { get; init; }

    public ImmutableArray<PlainSegment> Wording { get; init; }

    public string? Verb { get; init; }

    public string? Setting { get; init; }

    public string? Citing { get; init; }

    public string? CitedAs { get; init; }

    public string? Through { get; init; }

    public ImmutableArray<PlainCitation> Citations { get; init; }

    public string? AccordingTo { get; init; }

    public string? Note { get; init; }
}
