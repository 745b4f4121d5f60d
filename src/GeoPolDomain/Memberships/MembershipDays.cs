using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Memberships;

/// <summary>Finds the days that a membership covers.</summary>
internal static class MembershipDays
{
    /// <summary>Returns the days of a membership. When a legal step is given, the membership starts on the date of that step.</summary>
    public static DayRange Of(Membership membership, LegalStep? startingBy)
    {
        var spell = membership.Spell;
        if (startingBy is null)
            return DayRange.Of(spell);
        var (first, sureFirst) = (int.MaxValue, int.MinValue);
        foreach (var step in membership.Steps)
        {
            if (step.Step != startingBy)
                continue;
            first = Math.Min(first, step.On.EarliestDay);
            sureFirst = Math.Max(sureFirst, step.On.LatestDay);
        }

        // No step of this kind is recorded: nobody knows on which day, or whether, the membership began in this sense.
        return first == int.MaxValue
            ? new(EarliestFor(membership, startingBy), spell.LatestDay, int.MaxValue, int.MinValue)
            : new(first, spell.LatestDay, sureFirst, spell.SureLastDay);
    }

    /// <summary>
    /// Returns the earliest day on which an unrecorded step can have been taken: not before the recorded steps that must come first.
    /// </summary>
    private static int EarliestFor(Membership membership, LegalStep missing) => membership.Steps
        .Where(one => one.Step.ComesBefore(missing))
        .GroupBy(one => one.Step)
        .Select(group => group.Min(one => one.On.EarliestDay))
        .Append(int.MinValue)
        .Max();
}
