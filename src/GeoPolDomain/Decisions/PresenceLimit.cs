namespace GeoPolDomain.Decisions;

/// <summary>That enough are there.</summary>
internal sealed class PresenceLimit(Share share) : Limit
{
    public override bool Narrow(bool holds, ref Slice slice)
    {
        var missing = share.FewestOf(slice.AllMembers) - slice.AllInFavour;
        for (var group = VoteGroup.Against; group <= VoteGroup.Aside; group++)
            missing -= slice.Division.KnownIn(group);
        slice.LimitUpTo(VoteGroup.Aside, holds ? new Reach(Math.Max(0, missing), int.MaxValue) : new Reach(0, missing - 1));
        return holds || missing > 0;
    }
}
