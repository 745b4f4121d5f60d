using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Statements;

/// <summary>Records that contradict or strain against one another, as found by reasoning over a dataset. It decides nothing: who is right it does not say.</summary>
public sealed class ContradictionFinding
{
    internal ContradictionFinding(ContradictionKind kind, ImmutableArray<DatasetRecord> one, ImmutableArray<DatasetRecord> other, string why, ActorId? within = null)
    {
        Kind = kind;
        One = one;
        Other = other;
        Why = why;
        Within = within;
    }

    /// <summary>How they do.</summary>
    public ContradictionKind Kind { get; }

    /// <summary>The records on the one side: those that affirm, render in other words, or say more.</summary>
    public ImmutableArray<DatasetRecord> One { get; }

    /// <summary>The records on the other side.</summary>
    public ImmutableArray<DatasetRecord> Other { get; }

    /// <summary>What does not fit, in words.</summary>
    public string Why { get; }

    /// <summary>The actor who stands on both sides, where it contradicts itself; null where others contradict it.</summary>
    public ActorId? Within { get; }

    /// <summary>The records of both sides, each named once.</summary>
    public ImmutableArray<RecordKey> Between =>
        [.. One.Concat(Other).Select(record => record.Key).Distinct().OrderBy(key => key.ToString(), StringComparer.Ordinal)];

    /// <summary>The kind, the records of both sides, and why.</summary>
    public string Describe() =>
        $"{Kind}{(Within is null ? "" : $" within {Within}")}: {Keys(One)} against {Keys(Other)}, because {Why}";

    /// <inheritdoc/>
    public override string ToString() => Describe();

    private static string Keys(ImmutableArray<DatasetRecord> records) => string.Join(", ", records.Select(record => record.Key));
}
