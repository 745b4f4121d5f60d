using GeoPolDomain.Sources;

namespace GeoPolDomain.Checks;

/// <summary>One reference of a chain.</summary>
/// <param name="From">The record that holds it.</param>
/// <param name="To">The id of the record it names.</param>
/// <param name="Pointer">Where in the record it stands.</param>
internal readonly record struct ChainStep(DatasetRecord From, string To, string Pointer);
