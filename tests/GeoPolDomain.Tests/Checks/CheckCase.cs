using System.Collections.Immutable;
using GeoPolDomain.Checks;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Tests.Checks;

/// <summary>Records that are wrong in one way, and the same set right.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="At">Where: the record and the pointer.</param>
/// <param name="Wrong">The records as they should not be.</param>
/// <param name="Right">The records as they may be.</param>
public sealed record CheckCase(FindingCode Code, string At, ImmutableArray<DatasetRecord> Wrong, ImmutableArray<DatasetRecord> Right)
{
    public override string ToString() => $"{Code} at {At}";
}
