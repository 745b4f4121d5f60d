using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>Requires that the votes for are enough of a base, where each member counts as one.</summary>
internal sealed class MajorityConstraint(PartialVote vote, Share share, VotingBase of, VoteScope scope) : Constraint
{
    public override ConstraintKind Kind => scope.IsPlain ? ConstraintKind.Counting : ConstraintKind.Other;

    public override bool Narrow(bool holds, ref Scenario scenario)
    {
        if (!scope.IsPlain)
            return true;
        var (counted, inFavour) = (scenario.Vote, scenario.AllInFavour);
        if (inFavour == 0)
            return !holds;
        if (share.IsCount || of.Groups == 0)
            return share.IsReachedBy(inFavour, scenario.AllMembers) == holds;
        var others = share.GreatestWholeOf(inFavour) - inFavour;
        for (var group = VoteGroup.Against; group <= of.Groups; group++)
            others -= counted.KnownIn(group);
        scenario.LimitUpTo(of.Groups, holds ? new NumberRange(0, others) : new NumberRange(Math.Max(0, others + 1), int.MaxValue));
        return !holds || others >= 0;
    }

    public override IReadOnlyList<ImmutableArray<Demand>>? Demands(bool holds) =>
        ShareDemands.OfVotesFor(new ShareDemands(vote, scope, null), share, of, holds);
}

/// <summary>Requires that the votes for are enough of a base, where members count by weight or population.</summary>
/// <remarks>
/// A scenario fixes how many open votes are for and limits how many other open voters are in the base. The votes for are strongest when the
/// heaviest open voters are for and the lightest of the others are in the base.
/// </remarks>
internal sealed class WeightedMajorityConstraint(PartialVote vote, Share share, VotingBase of, WeightTable weights, VoteScope scope)
    : Constraint
{
    public override ConstraintKind Kind => scope.IsPlain ? ConstraintKind.Alone : ConstraintKind.Other;

    public override bool Narrow(bool holds, ref Scenario scenario) => !scope.IsPlain || scenario.AllInFavour > 0 || !holds;

    public override bool CanBe(bool holds, in Scenario scenario)
    {
        if (!scope.IsPlain || !weights.IsComplete || scenario.AllInFavour == 0)
            return true;
        var inFavour = weights.KnownIn(VoteGroup.For) + (holds ? weights.Heaviest(scenario.InFavour) : weights.Lightest(scenario.InFavour));
        return share.IsReachedBy(inFavour, Whole(holds, scenario, inFavour)) == holds;
    }

    public override IReadOnlyList<ImmutableArray<Demand>>? Demands(bool holds) =>
        ShareDemands.OfVotesFor(new ShareDemands(vote, scope, weights), share, of, holds);

    private long Whole(bool holds, in Scenario scenario, long inFavour)
    {
        if (of.Groups == 0 || share.IsCount)
            return weights.Whole;
        var others = scenario.UpTo(of.Groups);
        var inBase = holds ? weights.Lightest(others.Least) : weights.Heaviest(others.Most);
        return weights.KnownUpTo(of.Groups) - weights.KnownIn(VoteGroup.For) + inFavour + inBase;
    }
}

/// <summary>Requires that none of certain voters votes against.</summary>
internal sealed class NoneAgainstConstraint : Constraint
{
    private readonly HashSet<ActorId> named;
    private readonly bool isExcept;
    private readonly VoteScope scope;
    private readonly PartialVote vote;

    public NoneAgainstConstraint(PartialVote vote, IEnumerable<ActorId> named, bool isExcept, VoteScope scope)
    {
        (this.vote, this.named, this.isExcept, this.scope) = (vote, [.. named], isExcept, scope);
        Broken =
        [
            .. vote.KnownSeats.Where(one => one.Choice == scope.Against && Concerns(one.Seat)).Select(one => one.Seat.Index),
        ];
    }

    public override ConstraintKind Kind => scope.IsPlain ? ConstraintKind.ByVoter : ConstraintKind.Other;

    /// <summary>The indexes of the voters whose votes against break this constraint for certain.</summary>
    public IReadOnlyList<int> Broken { get; }

    /// <summary>Whether a vote against by the voter of the seat would break this constraint.</summary>
    public bool Concerns(Seat seat) =>
        scope.Holds(seat) && (seat.Index >= 0 && named.Contains(vote.Electorate.Voters[seat.Index].Id)) != isExcept;

    public override IReadOnlyList<ImmutableArray<Demand>>? Demands(bool holds) =>
        Only(new Demand((seat, choice) => choice == scope.Against && Concerns(seat) ? -1 : 0, 0), holds);
}

/// <summary>Requires that certain voters all vote for.</summary>
internal sealed class RequiredVotesConstraint(PartialVote vote, ImmutableArray<ActorId> required, VoteScope scope) : Constraint
{
    public override ConstraintKind Kind => ConstraintKind.Other;

    public override IReadOnlyList<ImmutableArray<Demand>>? Demands(bool holds) =>
        Only(
            new Demand(
                (seat, choice) => choice == scope.For && scope.Holds(seat) && IsRequired(seat) ? 1 : 0,
                required.Length),
            holds);

    private bool IsRequired(Seat seat) => seat.Index >= 0 && required.Contains(vote.Electorate.Voters[seat.Index].Id);
}

/// <summary>Requires more votes for than against, or as many of both and a vote for by one voter.</summary>
internal sealed class CastingVoteConstraint(PartialVote vote, ActorId holder, VoteScope scope) : Constraint
{
    public override ConstraintKind Kind => ConstraintKind.Other;

    // Twice the lead of the votes for, plus one where the holder votes for, exceeds zero: an equal vote is decided by the holder.
    public override IReadOnlyList<ImmutableArray<Demand>>? Demands(bool holds)
    {
        var lead = new Demand(
            (seat, choice) => !scope.Holds(seat) ? 0
                : choice == scope.Against ? -2
                : choice != scope.For ? 0
                : seat.Index >= 0 && vote.Electorate.Voters[seat.Index].Id == holder ? 3 : 2,
            1);
        var somebody = new Demand((seat, choice) => choice == scope.For && scope.Holds(seat) ? 1 : 0, 1);
        return holds ? [[lead, somebody]] : [[lead.Opposite()], [somebody.Opposite()]];
    }
}
