using GeoPolDomain.Decisions;
using GeoPolDomain.Time;

namespace GeoPolDomain.Consent;

/// <summary>Verdicts and chains as text.</summary>
internal static class VerdictText
{
    public static string Of(ConditionVerdict verdict) => string.Join('\n', Lines(verdict));

    /// <summary>As in "on 2017-06-24, by what was known on 2017-06-22".</summary>
    public static string Asked(EdtfDate on, EdtfDate? knownBy) => knownBy is null ? $"on {on}" : $"on {on}, by what was known on {knownBy}";

    /// <summary>As in "kyrgyzstan: send (troops to Syria); a precondition".</summary>
    public static string Heading(Condition condition) =>
        $"{condition.Holder}: {condition.Act}{(condition.Scope is { } scope ? $" ({scope})" : "")}; {TreeText.Of(condition.Nature ?? ConditionNature.Precondition)}";

    private static IEnumerable<string> Lines(ConditionVerdict verdict)
    {
        yield return $"{verdict.ConditionId}: {verdict.Answer.ToText()} {Asked(verdict.On, verdict.KnownBy)}";
        if (verdict.Condition is { } condition)
            yield return $"  {Heading(condition)}";
        yield return $"  keeps from the act: {verdict.Bars.ToText()}";
        yield return $"  had been set by then: {verdict.Stated.Value.ToText()}{string.Concat(verdict.Stated.Because.Select(one => $"; {one}"))}";
        if (verdict.Guard is { } guard)
        {
            yield return "  only if it arises:";
            foreach (var line in TreeText.Of(guard, 2))
                yield return line;
        }

        if (verdict.Requires is { } requires)
            foreach (var line in TreeText.Of(requires, 1))
                yield return line;
        foreach (var remark in verdict.Remarks)
            yield return $"  remark: {remark}";
    }
}
