namespace GeoPolDomain.Decisions;

/// <summary>That those who abstain and opt out stay below a share of the members, or below a share of the population.</summary>
internal sealed class OptOutLimit(Share members, Share? population, Scale scale) : Limit
{
    public override bool Narrow(bool holds, ref Slice slice)
    {
        if (population is not null && !scale.IsComplete)
            return true;
        if (holds)
            return !IsOver(slice, 0);
        for (var more = 0L; more <= slice.Division.Open; more++)
            if (IsOver(slice, more))
            {
                slice.LimitAbstaining(new Reach(more, int.MaxValue));
                return true;
            }

        return false;
    }

    // Of the open voters, nobody need opt out; if some do, the most populous make the most of it.
    private bool IsOver(in Slice slice, long more)
    {
        var optOuts = slice.Division.OptOuts;
        if (!members.IsReachedBy(optOuts.Length + more, slice.AllMembers))
            return false;
        if (population is null)
            return true;
        var people = scale.Heaviest(Math.Min(more, slice.Division.OpenPlaces.Length));
        foreach (var place in optOuts)
            people += scale.OfAll[place];
        return population.IsReachedBy(people, scale.Whole);
    }
}
