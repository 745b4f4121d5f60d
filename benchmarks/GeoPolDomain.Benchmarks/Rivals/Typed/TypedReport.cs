using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>A report, with a type for ids and codes, checked when read, in a positional record.</summary>
public sealed record TypedReport(
    TypedSlug Id,
    TypedSlug Statement,
    TypedSlug Source,
    string? Place,
    ImmutableArray<TypedSpeaker> AttributedTo,
    TypedSlug Form,
    string? SpokenIn = null,
    TypedMention? Translator = null,
    ImmutableArray<TypedSegment> Wording = default,
    string? Verb = null,
    string? Setting = null,
    TypedSlug? Citing = null,
    string? CitedAs = null,
    TypedSlug? Through = null,
    ImmutableArray<TypedCitation> Citations = default,
    TypedSlug? AccordingTo = null,
    string? Note = null) : TypedRecord;
