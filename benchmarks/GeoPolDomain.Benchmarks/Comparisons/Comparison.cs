using System.Collections.Immutable;
using GeoPolDomain.Benchmarks.Measuring;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>What came out of one comparison.</summary>
internal sealed record Comparison(string Title, string Table, ImmutableArray<Gate> Gates);
