using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>A legal step, with a type for ids and codes, checked when read, in a positional record.</summary>
public sealed record TypedStep(
    TypedSlug Step,
    RivalTime On,
    ImmutableArray<TypedCitation> Citations = default);
