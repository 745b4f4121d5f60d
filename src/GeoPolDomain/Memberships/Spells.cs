using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Memberships;

/// <summary>Describes the intervals of memberships in words.</summary>
internal static class Spells
{
    /// <summary>
    /// Describes a membership, for example "from 1992-05-15 to 1999-04-20 (non-renewal)". Counted from a legal step, the text is, for
    /// example, "signed 1992-05-15, to 1999-04-20 (non-renewal)".
    /// </summary>
    public static string Describe(Membership membership, LegalStep? startingBy = null)
    {
        var spell = startingBy is null
            ? SpellWords.Describe(membership.Spell)
            : $"{DescribeStep(membership, startingBy)},{SpellWords.DescribeEnd(membership.Spell, afterComma: true)}";
        return spell + (membership.End is { } how ? $" ({how.Reason})" : "");
    }

    /// <summary>Describes a legal step with every date recorded for it, for example "signed 1993-09-09 or 1993-12-09".</summary>
    private static string DescribeStep(Membership membership, LegalStep step)
    {
        var dates = membership.Steps.Where(one => one.Step == step).Select(one => one.On).Distinct().ToList();
        return dates.Count == 0 ? $"{step} on a day unknown" : $"{step} {string.Join(" or ", dates)}";
    }
}
