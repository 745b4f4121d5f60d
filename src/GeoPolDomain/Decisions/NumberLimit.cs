namespace GeoPolDomain.Decisions;

/// <summary>That those for are enough of a base, member by member.</summary>
internal sealed class NumberLimit(Share share, VotingBase of) : Limit
{
    public override bool Narrow(bool holds, ref Slice slice)
    {
        var (division, inFavour) = (slice.Division, slice.AllInFavour);
        if (inFavour == 0)
            return !holds;
        if (share.IsCount || of.Groups == 0)
            return share.IsReachedBy(inFavour, slice.AllMembers) == holds;
        var others = share.GreatestWholeOf(inFavour) - inFavour;
        for (var group = VoteGroup.Against; group <= of.Groups; group++)
            others -= division.KnownIn(group);
        slice.LimitUpTo(of.Groups, holds ? new Reach(0, others) : new Reach(Math.Max(0, others + 1), int.MaxValue));
        return !holds || others >= 0;
    }
}
