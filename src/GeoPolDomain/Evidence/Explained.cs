using System.Collections.Immutable;

namespace GeoPolDomain.Evidence;

/// <summary>An answer together with its reasons, so that a reader can check and cite the answer.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
/// <param name="Value">The answer.</param>
/// <param name="Because">The reasons for the answer, the most important first.</param>
public sealed record Explained<T>(T Value, ImmutableArray<Reason> Because)
{
    /// <summary>Returns the answer and its reasons as one sentence.</summary>
    public string Describe() => Because.IsDefaultOrEmpty ? $"{Value}" : $"{Value}, because {string.Join("; ", Because)}";

    /// <summary>Whether both answers are equal and have the same reasons in the same order.</summary>
    public bool Equals(Explained<T>? other) =>
        other is not null
        && EqualityComparer<T>.Default.Equals(Value, other.Value)
        && Because.AsSpan().SequenceEqual(other.Because.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Because.Length);

    /// <inheritdoc/>
    public override string ToString() => Describe();
}

/// <summary>One reason for an answer, with the record on which the reason rests.</summary>
/// <param name="Says">The reason in a few words.</param>
/// <param name="Record">The record on which the reason rests. Null when the reason is that a record is missing.</param>
public sealed record Reason(string Says, DatasetRecord? Record = null)
{
    /// <summary>Returns the reason, followed by the key of the record on which it rests.</summary>
    public override string ToString() => Record is null ? Says : $"{Says} [{Record.Key}]";
}
