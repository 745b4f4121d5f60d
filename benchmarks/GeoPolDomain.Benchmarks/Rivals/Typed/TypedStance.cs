namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>A stance, with a type for ids and codes, checked when read, in a positional record.</summary>
public sealed record TypedStance(
    TypedSlug Claim,
    TypedSlug Kind,
    string? Condition = null);
