namespace GeoPolDomain.Decisions;

/// <summary>That those for are enough of a base, by what they count for.</summary>
/// <remarks>In a slice it is known how many are for and how many others can be in the base; most is reached when the heaviest are for and the lightest others in the base.</remarks>
internal sealed class WeightLimit(Share share, VotingBase of, Scale scale) : Limit
{
    public override bool Narrow(bool holds, ref Slice slice) => slice.AllInFavour > 0 || !holds;

    public override bool CanBe(bool holds, in Slice slice)
    {
        if (!scale.IsComplete || slice.AllInFavour == 0)
            return true;
        var inFavour = scale.KnownIn(VoteGroup.For) + (holds ? scale.Heaviest(slice.InFavour) : scale.Lightest(slice.InFavour));
        return share.IsReachedBy(inFavour, Whole(holds, slice, inFavour)) == holds;
    }

    private long Whole(bool holds, in Slice slice, long inFavour)
    {
        if (of.Groups == 0 || share.IsCount)
            return scale.Whole;
        var others = slice.UpTo(of.Groups);
        return scale.KnownUpTo(of.Groups) - scale.KnownIn(VoteGroup.For) + inFavour + (holds ? scale.Lightest(others.Least) : scale.Heaviest(others.Most));
    }
}
