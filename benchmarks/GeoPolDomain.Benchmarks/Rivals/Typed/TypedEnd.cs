namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>The end of a membership, with a type for ids and codes, checked when read, in a positional record.</summary>
public sealed record TypedEnd(
    TypedSlug Reason,
    TypedSlug? By = null,
    string? How = null);
