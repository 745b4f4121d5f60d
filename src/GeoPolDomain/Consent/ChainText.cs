using GeoPolDomain.Time;

namespace GeoPolDomain.Consent;

/// <summary>Chains as text.</summary>
internal static class ChainText
{
    public static string Of(ConsentChain chain) => string.Join('\n', Lines(chain));

    private static IEnumerable<string> Lines(ConsentChain chain)
    {
        yield return $"{chain.Holder} {VerdictText.Asked(chain.On, chain.KnownBy)}";
        foreach (var step in chain.Steps)
        {
            var mark = ReferenceEquals(step, chain.Next) ? "> " : "  ";
            var asked = step.Conditions.IsEmpty ? "" : $" [{string.Join(", ", step.Conditions)}]";
            yield return $"{mark}{step.Act}: {step.Done.Value.ToText()}: {step.Says}{asked}";
        }

        foreach (var constraint in chain.Constraints)
            yield return $"  how: {constraint}";
    }
}
