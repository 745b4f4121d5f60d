namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>A citation, with a type for ids and codes, checked when read, in a positional record.</summary>
public sealed record TypedCitation(
    TypedSlug Source,
    string? Place = null,
    TypedSlug? Basis = null,
    TypedSlug? Credibility = null);
