using System.Collections.Immutable;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>What became of one part of a rule.</summary>
/// <param name="Demand">What the part demands, as a clause of a sentence.</param>
/// <param name="Passed">Whether that is so; unknown where what is known allows both.</param>
/// <param name="Says">The numbers or the names, as in "9 of 15 needed, 8 reached"; empty where the parts say it.</param>
/// <param name="Parts">The parts it is made of.</param>
public sealed record TestOutcome(string Demand, Answer Passed, string Says, ImmutableArray<TestOutcome> Parts)
{
    /// <summary>The demand, whether it is met, and the numbers.</summary>
    public override string ToString() => $"{Demand}: {Word}{(Says.Length > 0 ? $" ({Says})" : "")}";

    /// <summary>Whether both say the same; parts are compared one by one.</summary>
    public bool Equals(TestOutcome? other) =>
        other is not null && Demand == other.Demand && Passed == other.Passed && Says == other.Says && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Demand, Passed, Says, Parts.Length);

    internal string Word => Passed switch { Answer.Yes => "yes", Answer.No => "no", _ => "not known" };

    /// <summary>This and all parts inside, each with how deep it lies.</summary>
    internal IEnumerable<(TestOutcome Part, int Depth)> Flatten(int depth = 0) =>
        Parts.SelectMany(part => part.Flatten(depth + 1)).Prepend((this, depth));
}
