using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>What some tellings of an utterance say in one respect.</summary>
/// <param name="Text">What they say.</param>
/// <param name="By">The reports that say so; the statement itself, where no report of it is recorded.</param>
public sealed record TellingVariant(string Text, ImmutableArray<RecordKey> By)
{
    /// <summary>Whether both say the same by the same reports.</summary>
    public bool Equals(TellingVariant? other) => other is not null && Text == other.Text && By.AsSpan().SequenceEqual(other.By.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, By.Length);

    /// <summary>What they say, and who.</summary>
    public override string ToString() => $"'{Text}' in {string.Join(", ", By.Select(one => one.Id))}";
}
