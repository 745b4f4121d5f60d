using System.Text.Json.Serialization;

namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>A line, told apart by its first member.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "record")]
[JsonDerivedType(typeof(TypedHeader), "dataset")]
[JsonDerivedType(typeof(TypedMembership), "membership")]
[JsonDerivedType(typeof(TypedContribution), "contribution")]
[JsonDerivedType(typeof(TypedStatement), "statement")]
[JsonDerivedType(typeof(TypedReport), "report")]
public abstract record TypedRecord;
