namespace GeoPolDomain.Voting;

/// <summary>
/// One linear demand on a vote: what all voters contribute by their votes sums to at least a number. Every constraint of a rule is such a
/// demand, or several of them. For example, 2/3 of those who vote for or against: a vote for contributes 1, a vote against -2, and the sum
/// is at least 0.
/// </summary>
/// <param name="amount">What a voter contributes by a choice.</param>
/// <param name="atLeast">The number that the sum must reach.</param>
internal sealed class Demand(Func<Seat, int, long> amount, long atLeast)
{
    /// <summary>What a voter contributes by a choice.</summary>
    public long Amount(Seat seat, int choice) => amount(seat, choice);

    /// <summary>The sum that the open votes must still reach. Null when the numbers are too large to calculate with.</summary>
    public long? NeededFrom(PartialVote vote)
    {
        Int128 needed = atLeast;
        foreach (var (seat, choice) in vote.KnownSeats)
            needed -= amount(seat, choice);
        return needed > long.MinValue / 4 && needed < long.MaxValue / 4 ? (long)needed : null;
    }

    /// <summary>The opposite demand: the sum is less than the number.</summary>
    public Demand Opposite() => new((seat, choice) => -amount(seat, choice), 1 - atLeast);
}
