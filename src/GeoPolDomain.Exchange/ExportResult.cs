using System.Collections.Immutable;

namespace GeoPolDomain.Exchange;

/// <summary>What an export says of itself: everything of the dataset that the other format could not say.</summary>
/// <param name="Losses">The losses, by kind and member in the order of the dataset. Empty when nothing was lost.</param>
public sealed record ExportResult(ImmutableArray<Loss> Losses)
{
    /// <summary>Compares the losses one by one.</summary>
    public bool Equals(ExportResult? other) => other is not null && Losses.AsSpan().SequenceEqual(other.Losses.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Losses.Length;

    /// <summary>Writes the losses as JSON, with their records.</summary>
    public void WriteLosses(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        LossJson.Write(Losses, output);
    }
}
