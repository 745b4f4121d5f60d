namespace GeoPolDomain.Decisions;

/// <summary>That those who do not vote for stay below a share of all members, by number or by what they count for.</summary>
internal sealed class OppositionLimit(Share share, Scale? scale) : Limit
{
    public override bool Narrow(bool holds, ref Slice slice) =>
        scale is not null || share.IsReachedBy(slice.AllMembers - slice.AllInFavour, slice.AllMembers) != holds;

    public override bool CanBe(bool holds, in Slice slice)
    {
        if (scale is not { IsComplete: true })
            return true;
        var inFavour = scale.KnownIn(VoteGroup.For) + (holds ? scale.Heaviest(slice.InFavour) : scale.Lightest(slice.InFavour));
        return share.IsReachedBy(scale.Whole - inFavour, scale.Whole) != holds;
    }
}
