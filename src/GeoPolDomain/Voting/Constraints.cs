using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>That those for are enough of a base, member by member.</summary>
internal sealed class MajorityConstraint(Share share, VotingBase of) : Constraint
{
    public override bool Narrow(bool holds, ref Scenario slice)
    {
        var (division, inFavour) = (slice.Vote, slice.AllInFavour);
        if (inFavour == 0)
            return !holds;
        if (share.IsCount || of.Groups == 0)
            return share.IsReachedBy(inFavour, slice.AllMembers) == holds;
        var others = share.GreatestWholeOf(inFavour) - inFavour;
        for (var group = VoteGroup.Against; group <= of.Groups; group++)
            others -= division.KnownIn(group);
        slice.LimitUpTo(of.Groups, holds ? new NumberRange(0, others) : new NumberRange(Math.Max(0, others + 1), int.MaxValue));
        return !holds || others >= 0;
    }
}

/// <summary>That those for are enough of a base, by what they count for.</summary>
/// <remarks>In a slice it is known how many are for and how many others can be in the base; most is reached when the heaviest are for and the lightest others in the base.</remarks>
internal sealed class WeightedMajorityConstraint(Share share, VotingBase of, WeightTable scale) : Constraint
{
    public override bool Narrow(bool holds, ref Scenario slice) => slice.AllInFavour > 0 || !holds;

    public override bool CanBe(bool holds, in Scenario slice)
    {
        if (!scale.IsComplete || slice.AllInFavour == 0)
            return true;
        var inFavour = scale.KnownIn(VoteGroup.For) + (holds ? scale.Heaviest(slice.InFavour) : scale.Lightest(slice.InFavour));
        return share.IsReachedBy(inFavour, Whole(holds, slice, inFavour)) == holds;
    }

    private long Whole(bool holds, in Scenario slice, long inFavour)
    {
        if (of.Groups == 0 || share.IsCount)
            return scale.Whole;
        var others = slice.UpTo(of.Groups);
        return scale.KnownUpTo(of.Groups) - scale.KnownIn(VoteGroup.For) + inFavour + (holds ? scale.Lightest(others.Least) : scale.Heaviest(others.Most));
    }
}

/// <summary>That none of certain voters votes against.</summary>
internal sealed class NoneAgainstConstraint : Constraint
{
    private readonly HashSet<ActorId> named;
    private readonly bool isExcept;

    public NoneAgainstConstraint(PartialVote division, IEnumerable<ActorId> named, bool isExcept)
    {
        (this.named, this.isExcept) = ([.. named], isExcept);
        var voters = division.Electorate.Voters;
        Broken = [.. Enumerable.Range(0, voters.Length).Where(place => division.GroupOf(place) == VoteGroup.Against && Concerns(voters[place].Id))];
    }

    /// <summary>Those whose vote against is known.</summary>
    public IReadOnlyList<int> Broken { get; }

    /// <summary>Whether a vote against by the actor counts; null stands for one not known by name.</summary>
    public bool Concerns(ActorId? actor) => (actor is not null && named.Contains(actor)) != isExcept;
}

/// <summary>That those who do not vote for stay below a share of all members, by number or by what they count for.</summary>
internal sealed class BlockingConstraint(Share share, WeightTable? scale) : Constraint
{
    public override bool Narrow(bool holds, ref Scenario slice) =>
        scale is not null || share.IsReachedBy(slice.AllMembers - slice.AllInFavour, slice.AllMembers) != holds;

    public override bool CanBe(bool holds, in Scenario slice)
    {
        if (scale is not { IsComplete: true })
            return true;
        var inFavour = scale.KnownIn(VoteGroup.For) + (holds ? scale.Heaviest(slice.InFavour) : scale.Lightest(slice.InFavour));
        return share.IsReachedBy(scale.Whole - inFavour, scale.Whole) != holds;
    }
}

/// <summary>That enough are there.</summary>
internal sealed class QuorumConstraint(Share share) : Constraint
{
    public override bool Narrow(bool holds, ref Scenario slice)
    {
        var missing = share.FewestOf(slice.AllMembers) - slice.AllInFavour;
        for (var group = VoteGroup.Against; group <= VoteGroup.Aside; group++)
            missing -= slice.Vote.KnownIn(group);
        slice.LimitUpTo(VoteGroup.Aside, holds ? new NumberRange(Math.Max(0, missing), int.MaxValue) : new NumberRange(0, missing - 1));
        return holds || missing > 0;
    }
}

/// <summary>That those who abstain and opt out stay below a share of the members, or below a share of the population.</summary>
internal sealed class OptOutConstraint(Share members, Share? population, WeightTable scale) : Constraint
{
    public override bool Narrow(bool holds, ref Scenario slice)
    {
        if (population is not null && !scale.IsComplete)
            return true;
        if (holds)
            return !IsOver(slice, 0);
        for (var more = 0L; more <= slice.Vote.Open; more++)
            if (IsOver(slice, more))
            {
                slice.LimitAbstaining(new NumberRange(more, int.MaxValue));
                return true;
            }

        return false;
    }

    // Of the open voters, nobody need opt out; if some do, the most populous make the most of it.
    private bool IsOver(in Scenario slice, long more)
    {
        var optOuts = slice.Vote.OptOuts;
        if (!members.IsReachedBy(optOuts.Length + more, slice.AllMembers))
            return false;
        if (population is null)
            return true;
        var people = scale.Heaviest(Math.Min(more, slice.Vote.OpenPlaces.Length));
        foreach (var place in optOuts)
            people += scale.OfAll[place];
        return population.IsReachedBy(people, scale.Whole);
    }
}
