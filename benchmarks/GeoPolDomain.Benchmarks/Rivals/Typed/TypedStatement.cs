using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>A statement, with a type for ids and codes, checked when read, in a positional record.</summary>
public sealed record TypedStatement(
    TypedSlug Id,
    string Gist,
    ImmutableArray<TypedSpeaker> Speakers,
    TypedSlug Act,
    RivalTime? Said = null,
    string? Setting = null,
    ImmutableArray<TypedSlug> Addressees = default,
    ImmutableArray<TypedSlug> About = default,
    ImmutableArray<TypedStance> Stances = default,
    ImmutableArray<TypedSlug> AnswerTo = default,
    TypedSlug? NestedIn = null,
    TypedSlug? Frequency = null,
    ImmutableArray<TypedCitation> Citations = default,
    TypedSlug? AccordingTo = null,
    string? Note = null) : TypedRecord;
