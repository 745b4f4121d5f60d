using GeoPolDomain.Decisions;
using GeoPolDomain.Time;

namespace GeoPolDomain.Consent;

/// <summary>Explanations as lines of text; what stands deeper explains what stands above it.</summary>
internal static class TreeText
{
    public static IEnumerable<string> Of(Explanation explanation, int depth)
    {
        var indent = new string(' ', depth * 2);
        yield return $"{indent}{explanation.Answer.ToText()}: {explanation.Says}{Nature(explanation)}";
        foreach (var reason in explanation.Because)
            yield return $"{indent}  because {reason}";
        if (explanation.Needed is { } needed)
            yield return $"{indent}  needed: {needed}";
        foreach (var line in explanation.Parts.SelectMany(part => Of(part, depth + 1)))
            yield return line;
    }

    /// <summary>What a nature is, in words.</summary>
    public static string Of(ConditionNature nature) => nature switch
    {
        _ when nature == ConditionNature.Precondition => "a precondition",
        _ when nature == ConditionNature.Constraint => "a constraint on how, not on whether",
        _ when nature == ConditionNature.Refusal => "a refusal in the form of a condition",
        _ when nature == ConditionNature.Opinion => "an opinion of one who does not decide",
        _ => $"a condition of the nature '{nature}'",
    };

    private static string Nature(Explanation explanation) => explanation.Nature is { } nature ? $" ({Of(nature)})" : "";
}
