using System.Collections.Immutable;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Exchange;

/// <summary>A dataset that was read from another format, and what of the other format was not understood.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Losses">What was not understood, by kind and member. Empty when everything was.</param>
public sealed record ImportResult(Dataset Dataset, ImmutableArray<Loss> Losses)
{
    /// <summary>Compares the datasets, and the losses one by one.</summary>
    public bool Equals(ImportResult? other) =>
        other is not null && Dataset.Equals(other.Dataset) && Losses.AsSpan().SequenceEqual(other.Losses.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dataset, Losses.Length);
}
