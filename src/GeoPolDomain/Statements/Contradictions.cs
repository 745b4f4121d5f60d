using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>What contradicts what in a dataset, as found by reasoning. The contradictions that an editor recorded are records of their own.</summary>
public sealed class Contradictions
{
    internal Contradictions(ImmutableArray<ContradictionFinding> all, ImmutableArray<ActorId> views)
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
