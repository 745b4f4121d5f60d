using System.Collections.Immutable;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>The result of one part of a rule for a vote: the quorum or a test.</summary>
/// <param name="Demand">What the part requires, as a clause, for example "at least 9 members vote for".</param>
/// <param name="Passed">Whether the vote meets the requirement. Unknown when the known votes allow both.</param>
/// <param name="Says">
/// The numbers or names behind the result, for example "9 of 15 needed, 8 reached". Empty when the parts give them.
/// </param>
/// <param name="Parts">The results of the tests that this test combines.</param>
public sealed record TestOutcome(string Demand, Answer Passed, string Says, ImmutableArray<TestOutcome> Parts)
{
    /// <summary>
    /// The numbers behind the result. Null when the part counts nothing, as a veto does, or when it is not known what each voter counts
    /// for.
    /// </summary>
    public VoteThreshold? Threshold { get; init; }

    /// <summary>Describes the requirement, whether the vote meets it, and the numbers.</summary>
    public override string ToString() => $"{Demand}: {Word}{(Says.Length > 0 ? $" ({Says})" : "")}";

    /// <summary>Whether both have the same text, result and parts. Parts are compared one by one.</summary>
    public bool Equals(TestOutcome? other) =>
        other is not null && Demand == other.Demand && Passed == other.Passed && Says == other.Says && Threshold == other.Threshold
        && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Demand, Passed, Says, Parts.Length);

    internal string Word => Passed switch { Answer.Yes => "yes", Answer.No => "no", _ => "not known" };

    /// <summary>This result and all results inside, each with its depth in the tree.</summary>
    internal IEnumerable<(TestOutcome Part, int Depth)> Flatten(int depth = 0) =>
        Parts.SelectMany(part => part.Flatten(depth + 1)).Prepend((this, depth));
}
