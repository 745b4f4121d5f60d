using System.Collections.Immutable;

namespace GeoPolDomain.Exchange;

/// <summary>Something that a format could not say: of which kind of record, which member, why, how often, and in which records.</summary>
/// <param name="Kind">The kind of the records, for example <c>membership</c>. For what was read, the kind in the other format.</param>
/// <param name="Member">
/// The member that was lost in whole or in part, for example <c>steps</c> or <c>steps.on</c>. Null when the whole record was lost.
/// </param>
/// <param name="Reason">Why it was lost, in one sentence.</param>
/// <param name="Count">How many values were lost. A list that was lost as a whole counts as many as it has items.</param>
/// <param name="Records">The records from which it was lost, each once, for example <c>membership:mbr-1</c>.</param>
public sealed record Loss(string Kind, string? Member, string Reason, int Count, ImmutableArray<string> Records)
{
    /// <summary>Compares the records one by one.</summary>
    public bool Equals(Loss? other) =>
        other is not null
        && (Kind, Member, Reason, Count) == (other.Kind, other.Member, other.Reason, other.Count)
        && Records.AsSpan().SequenceEqual(other.Records.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Member, Reason, Count);

    /// <summary>The loss in one line.</summary>
    public override string ToString() => $"{Kind}{(Member is null ? "" : $" {Member}")} ({Count}): {Reason}";
}
