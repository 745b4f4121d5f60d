using System.Text.Json.Serialization;

namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>A line, told apart by its first member.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "record")]
[JsonDerivedType(typeof(PlainHeader), "dataset")]
[JsonDerivedType(typeof(PlainMembership), "membership")]
[JsonDerivedType(typeof(PlainContribution), "contribution")]
[JsonDerivedType(typeof(PlainStatement), "statement")]
[JsonDerivedType(typeof(PlainReport), "report")]
public abstract record PlainRecord;
