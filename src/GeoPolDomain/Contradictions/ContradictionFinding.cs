using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Contradictions;

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

/// <summary>What contradicts what in a dataset, as found by reasoning. The contradictions that an editor recorded are records of their own.</summary>
public sealed class FoundContradictions
{
    internal FoundContradictions(ImmutableArray<ContradictionFinding> all, ImmutableArray<ActorId> views)
    {
        All = all;
        Views = views;
    }

    /// <summary>Every finding: opposed stances claim by claim, then tellings of one utterance, quantifiers, conditions and plans.</summary>
    public ImmutableArray<ContradictionFinding> All { get; }

    /// <summary>Those in whose view alone there are further records; ask again with each.</summary>
    public ImmutableArray<ActorId> Views { get; }

    /// <summary>The findings of one kind.</summary>
    public ImmutableArray<ContradictionFinding> Of(ContradictionKind kind) => [.. All.Where(one => one.Kind == kind)];

    /// <summary>The findings with a record on one of their sides.</summary>
    public ImmutableArray<ContradictionFinding> Of(RecordKey record) => [.. All.Where(one => one.One.Concat(one.Other).Any(side => side.Key == record))];

    /// <summary>Every finding on a line of its own.</summary>
    public string Describe()
    {
        var lines = All.Select(one => one.Describe()).DefaultIfEmpty("nothing is found that contradicts");
        return string.Join('\n', Views.IsEmpty ? lines : lines.Append($"further records in the view of {string.Join(", ", Views)}"));
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
