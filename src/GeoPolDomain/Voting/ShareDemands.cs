using System.Collections.Immutable;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>States as demands that some votes reach a share.</summary>
/// <param name="vote">The vote.</param>
/// <param name="scope">The votes that count.</param>
/// <param name="weights">What each voter counts for; null when each voter counts as one.</param>
internal sealed class ShareDemands(PartialVote vote, VoteScope scope, WeightTable? weights)
{
    /// <summary>
    /// The alternatives in which the votes for reach a share of a base (or do not). Where nobody votes for, no share is reached, whatever
    /// the base.
    /// </summary>
    public static IReadOnlyList<ImmutableArray<Demand>>? OfVotesFor(ShareDemands of, Share share, VotingBase whole, bool holds)
    {
        if (of.Reaching(share, whole, choice => choice == of.For) is not { } enough)
            return null;
        var somebody = of.Somebody;
        return holds ? [[enough, somebody]] : [[enough.Opposite()], [somebody.Opposite()]];
    }

    /// <summary>The demand that certain votes reach a share of a base. Null when the number of a voter is missing.</summary>
    /// <param name="share">The share.</param>
    /// <param name="of">The base.</param>
    /// <param name="counts">Which choices count as one of these votes.</param>
    /// <param name="spare">So many of the votes must be more than the share needs.</param>
    public Demand? Reaching(Share share, VotingBase of, Func<int, bool> counts, int spare = 0)
    {
        if (weights is not null && !IsKnown)
            return null;
        var more = (share.IsMoreThan ? 1 : 0) + (spare * share.Denominator);
        if (share.IsCount)
            return new Demand((seat, choice) => IsCounted(seat, choice) ? Number(seat) : 0, share.Numerator + more);
        var (part, whole) = (share.Denominator, share.Numerator);
        if (of.Groups > 0 || FixedSeats is not { } seats)
            return new Demand(
                (seat, choice) => !scope.Holds(seat) ? 0
                    : Number(seat) * ((IsCounted(seat, choice) ? part : 0) - (VoteScope.IsIn(of, choice) ? whole : 0)),
                more);
        return new Demand((seat, choice) => IsCounted(seat, choice) ? part : 0, (whole * seats) + more);

        bool IsCounted(Seat seat, int choice) => choice != VoteGroup.Excluded && counts(choice) && scope.Holds(seat);
    }

    /// <summary>
    /// The demand that all who do not vote for reach a share of all members. Where the seats are fixed, a seat without a voter is one of
    /// them.
    /// </summary>
    public Demand? ReachedByOthers(Share share, int spare)
    {
        if (FixedSeats is not { } seats)
            return Reaching(share, VotingBase.AllMembers, choice => choice != scope.For, spare);
        var needed = share.FewestOf(seats) + spare;
        return new Demand((_, choice) => choice == scope.For ? -1 : 0, needed - seats);
    }

    private int For => scope.For;

    // The number of all members, where it does not depend on who is excluded.
    private int? FixedSeats => scope.IsWhole && weights is null ? vote.Electorate.Seats : null;

    private Demand Somebody => new((seat, choice) => choice == scope.For && scope.Holds(seat) ? 1 : 0, 1);

    // An excluded voter counts for nothing, so its number may be missing.
    private bool IsKnown =>
        vote.OpenSeats.All(one => !scope.Holds(one.Seat) || (one.Seat.Index >= 0 && weights!.IsKnown(one.Seat.Index)))
        && vote.KnownSeats.All(one =>
            !scope.Holds(one.Seat) || one.Choice == VoteGroup.Excluded || weights!.IsKnown(one.Seat.Index));

    private long Number(Seat seat) => weights is null ? 1 : weights.ByIndex[seat.Index];
}
