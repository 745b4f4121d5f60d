using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>By whom a position was voiced, in which capacity: a minister and the ministry are two voices of one state.</summary>
/// <param name="Speaker">Who spoke; null where that is not known.</param>
/// <param name="Tenure">The office in which they spoke, where it is recorded.</param>
/// <param name="Statements">What they said, the earliest first.</param>
public sealed record Voice(ActorId? Speaker, TenureId? Tenure, ImmutableArray<StatementId> Statements)
{
    /// <summary>Whether both are of one speaker in one office and rest on the same statements.</summary>
    public bool Equals(Voice? other) =>
        other is not null && Speaker == other.Speaker && Tenure == other.Tenure && Statements.AsSpan().SequenceEqual(other.Statements.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Speaker, Tenure, Statements.Length);

    /// <summary>The speaker, the office and the statements.</summary>
    public override string ToString() =>
        $"{Speaker?.ToString() ?? "somebody unknown"}{(Tenure is null ? "" : $" ({Tenure})")}: {string.Join(", ", Statements)}";
}
