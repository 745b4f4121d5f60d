using System.Globalization;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Formats explanations as lines of text. Indented lines explain the line above them.</summary>
internal static class TreeText
{
    // Deeper lines are not indented further, or the indents of a deep tree would outweigh its text.
    private const int MostIndents = 100;

    /// <summary>The lines of the tree, at most so many, and a line that says how many ways are left out.</summary>
    public static IEnumerable<string> Of(Explanation explanation, int depth, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var waiting = new Stack<(Explanation Explanation, int Depth)>([(explanation, depth)]);
        for (var told = 0; told < most && waiting.TryPop(out var next);)
        {
            foreach (var line in Lines(next.Explanation, new string(' ', Math.Min(next.Depth, MostIndents) * 2)))
            {
                told++;
                yield return line;
            }

            foreach (var part in next.Explanation.Parts.Reverse())
                waiting.Push((part, next.Depth + 1));
        }

        if (waiting.Count > 0)
            yield return $"{new string(' ', depth * 2)}and {Ways.In(waiting.Select(one => one.Explanation))} more ways";
    }

    /// <summary>Describes the nature of a condition in words.</summary>
    public static string Of(ConditionNature nature) => nature switch
    {
        _ when nature == ConditionNature.Precondition => "a precondition",
        _ when nature == ConditionNature.Constraint => "a constraint on how the act is done, not on whether",
        _ when nature == ConditionNature.Refusal => "a refusal in the form of a condition",
        _ when nature == ConditionNature.Opinion => "an opinion of one who does not decide",
        _ => $"a condition of the nature '{nature}'",
    };

    private static IEnumerable<string> Lines(Explanation explanation, string indent)
    {
        yield return $"{indent}{explanation.Answer.ToText()}: {explanation.Says}{Nature(explanation)}";
        foreach (var reason in explanation.Because)
            yield return $"{indent}  because {reason}";
        if (explanation.Needed is { } needed)
            yield return $"{indent}  needed: {needed}";
    }

    private static string Nature(Explanation explanation) => explanation.Nature is { } nature ? $" ({Of(nature)})" : "";
}

/// <summary>Counts the ways from an explanation down to requirements that have no parts.</summary>
internal static class Ways
{
    private const int Most = 1_000_000;

    /// <summary>The number of ways in words. Shared explanations can have more ways than anybody would count.</summary>
    public static string In(IEnumerable<Explanation> roots)
    {
        var counts = new Dictionary<Explanation, int>(ReferenceEqualityComparer.Instance);
        List<Explanation> asked = [.. roots];
        foreach (var one in ExplanationGraph.WholesFirst(asked, static whole => whole.Parts).Reverse())
            counts[one] = one.Parts.IsEmpty ? 1 : Sum(one.Parts);
        var sum = Sum(asked);
        return sum > Most
            ? $"more than {Most.ToString(CultureInfo.InvariantCulture)}"
            : sum.ToString(CultureInfo.InvariantCulture);

        int Sum(IEnumerable<Explanation> of) => of.Aggregate(0, (sum, one) => Math.Min(sum + counts[one], Most + 1));
    }
}
