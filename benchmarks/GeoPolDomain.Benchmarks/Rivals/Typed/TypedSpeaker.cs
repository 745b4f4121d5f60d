namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>A speaker, with a type for ids and codes, checked when read, in a positional record.</summary>
public sealed record TypedSpeaker(
    TypedSlug? Actor = null,
    string? AsPrinted = null,
    TypedSlug? Missing = null,
    TypedSlug? Tenure = null,
    string? Capacity = null,
    TypedSlug? OnBehalfOf = null,
    TypedSlug? Quantifier = null);
