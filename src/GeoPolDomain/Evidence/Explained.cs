using System.Collections.Immutable;

namespace GeoPolDomain.Evidence;

/// <summary>An answer with its reasons, so that it can be explained and cited.</summary>
/// <typeparam name="T">The answer.</typeparam>
/// <param name="Value">The answer.</param>
/// <param name="Because">The reasons, the weightiest first.</param>
public sealed record Explained<T>(T Value, ImmutableArray<Reason> Because)
{
    /// <summary>The answer and its reasons in one sentence.</summary>
    public string Describe() => Because.IsDefaultOrEmpty ? $"{Value}" : $"{Value}, because {string.Join("; ", Because)}";

    /// <summary>Whether the answers are equal and rest on the same reasons.</summary>
    public bool Equals(Explained<T>? other) =>
        other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value) && Because.AsSpan().SequenceEqual(other.Because.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Because.Length);

    /// <inheritdoc/>
    public override string ToString() => Describe();
}

/// <summary>One reason for an answer: what it says, and the record it rests on.</summary>
/// <param name="Says">The reason in a few words.</param>
/// <param name="Record">The record it rests on; null where the reason is that a record is missing.</param>
public sealed record Reason(string Says, DatasetRecord? Record = null)
{
    /// <summary>The reason, with the record it rests on.</summary>
    public override string ToString() => Record is null ? Says : $"{Says} [{Record.Key}]";
}
