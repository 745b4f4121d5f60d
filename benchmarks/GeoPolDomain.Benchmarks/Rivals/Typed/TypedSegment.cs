namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>A piece of a quotation, with a type for ids and codes, checked when read, in a positional record.</summary>
public sealed record TypedSegment(
    TypedSlug Kind,
    string? Text = null);
