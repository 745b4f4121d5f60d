using GeoPolDomain.Sources;

namespace GeoPolDomain.Checks;

/// <summary>What a check has found, before it is given its code.</summary>
internal readonly record struct Flaw(DatasetRecord Record, string Pointer, string Message);
