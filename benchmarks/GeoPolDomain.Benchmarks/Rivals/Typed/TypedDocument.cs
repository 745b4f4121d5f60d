using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>A whole document, with a type for ids and codes, checked when read, in a positional record.</summary>
public sealed record TypedDocument(
    string Format,
    TypedSlug Id,
    string Title,
    string? Note = null,
    ImmutableArray<TypedMembership> Memberships = default,
    ImmutableArray<TypedContribution> Contributions = default,
    ImmutableArray<TypedStatement> Statements = default,
    ImmutableArray<TypedReport> Reports = default);
