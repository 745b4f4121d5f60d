namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>A mention, with a type for ids and codes, checked when read, in a positional record.</summary>
public sealed record TypedMention(
    TypedSlug? Actor = null,
    string? AsPrinted = null,
    TypedSlug? Missing = null);
