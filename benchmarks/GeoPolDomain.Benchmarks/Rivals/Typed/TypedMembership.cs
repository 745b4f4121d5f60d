using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>A membership, with a type for ids and codes, checked when read, in a positional record.</summary>
public sealed record TypedMembership(
    TypedSlug Id,
    TypedSlug Organization,
    TypedSlug Member,
    TypedSlug Status,
    RivalTime Spell,
    ImmutableArray<TypedStep> Steps = default,
    TypedEnd? End = null,
    ImmutableArray<TypedCitation> Citations = default,
    TypedSlug? AccordingTo = null,
    string? Note = null) : TypedRecord;
