namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>The first line of a document in lines, with a type for ids and codes, checked when read, in a positional record.</summary>
public sealed record TypedHeader(
    string Format,
    TypedSlug Id,
    string Title,
    string? Note = null) : TypedRecord;
