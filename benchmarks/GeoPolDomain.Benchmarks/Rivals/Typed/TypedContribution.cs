using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>A contribution, with a type for ids and codes, checked when read, in a positional record.</summary>
public sealed record TypedContribution(
    TypedSlug Id,
    TypedSlug Force,
    TypedSlug? Contributor,
    TypedSlug? Unit,
    string? Strength,
    TypedSlug? StrengthKind,
    TypedSlug? Role,
    RivalTime When,
    ImmutableArray<TypedCitation> Citations = default,
    TypedSlug? AccordingTo = null,
    string? Note = null) : TypedRecord;
