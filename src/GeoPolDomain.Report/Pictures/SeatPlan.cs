using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>What the seat of a voter shows, in the order in which seats stand from the left to the right.</summary>
internal enum SeatSign
{
    For,
    Unknown,
    Abstaining,
    NotParticipating,
    Absent,
    Excluded,
    Against,
    Veto,
}

/// <summary>One seat of a body in a vote.</summary>
/// <param name="Sign">How the voter voted.</param>
/// <param name="Voter">The voter. Null when it is not told whose vote this is, or who the voter is.</param>
/// <param name="Ballot">The ballot of the voter. Null when none is recorded.</param>
/// <param name="IsAmongVoters">Whether the seat counts among the voters. A suspended member has a seat beside them.</param>
internal sealed record PlannedSeat(SeatSign Sign, ActorId? Voter = null, Ballot? Ballot = null, bool IsAmongVoters = true);

/// <summary>The seats of a body in a vote, with as many of each sign as the verdict counts for certain.</summary>
/// <param name="Seats">The seats from the left to the right; those with a name come first within a sign.</param>
/// <param name="Counts">How many voted in each way, as the verdict tells, or the sources where there is no verdict.</param>
/// <param name="NotPlaced">Voters known by name of whom it is not told which of the counted votes is theirs.</param>
internal sealed record SeatPlan(
    ImmutableArray<PlannedSeat> Seats, ImmutableArray<VoteCount> Counts, ImmutableArray<ActorId> NotPlaced)
{
    /// <summary>The seats in the vote on which a verdict was given.</summary>
    public static SeatPlan Of(VoteVerdict verdict)
    {
        if (verdict.Counts.IsEmpty)
            return Of(verdict.Votes.Ballots, verdict.Votes.Counts);
        var ballots = verdict.Votes.Ballots.DistinctBy(one => one.Voter).ToDictionary(one => one.Voter);
        var least = verdict.Counts.ToDictionary(one => SignOf(one.Vote, false), one => one.Count.Least);
        var isConsent = verdict.Rule.SilenceIsConsent;
        var isSilenceOpen = isConsent && ballots.Values.Count(one => SignOf(one.Vote, true) == SeatSign.For) > least[SeatSign.For];
        var named = new List<PlannedSeat>();
        var open = new List<ActorId>();
        foreach (var voter in verdict.Electorate.Voters)
            if (ballots.GetValueOrDefault(voter.Id) is { } ballot && !(isSilenceOpen && ballot.Vote == VoteCast.Silent))
                named.Add(new(SignOf(ballot.Vote, isConsent), voter.Id, ballot));
            else
                open.Add(voter.Id);
        var left = least.ToDictionary(
            one => one.Key, one => Math.Max(0, one.Value - named.Count(seat => seat.Sign == one.Key)));
        named.AddRange(Rest(open, open.Count + verdict.Electorate.Unnamed, left, out var notPlaced));
        named.AddRange(Suspended(verdict));
        var seats = named.Select(one => verdict.Vetoes.Contains(one.Voter!) ? one with { Sign = SeatSign.Veto } : one);
        return new(Ordered(seats), verdict.Counts, notPlaced);
    }

    /// <summary>The seats of which ballots and counts tell, where no rule says who could vote.</summary>
    public static SeatPlan Of(ImmutableArray<Ballot> ballots, ImmutableArray<VoteCount> counts)
    {
        var seats = ballots.Select(one => new PlannedSeat(SignOf(one.Vote, false), one.Voter, one)).ToList();
        foreach (var count in counts.Where(one => one.Among is null))
            seats.AddRange(Enumerable.Repeat(
                new PlannedSeat(SignOf(count.Vote, false)),
                (int)Math.Clamp(count.Count.Least - ballots.Count(one => one.Vote == count.Vote), 0, SeatLayout.MostSeats + 1)));
        return new(Ordered(seats), [.. counts.Where(one => one.Among is null)], []);
    }

    private static IEnumerable<PlannedSeat> Rest(
        List<ActorId> open, int number, Dictionary<SeatSign, long> left, out ImmutableArray<ActorId> notPlaced)
    {
        var seats = new List<PlannedSeat>();
        var counted = left.Where(one => one.Value > 0).OrderBy(one => one.Key).ToList();
        var isTold = counted.Count == 0 || (counted.Count == 1 && counted[0].Value == number);
        var sign = counted.Count == 0 ? SeatSign.Unknown : counted[0].Key;
        if (isTold)
        {
            seats.AddRange(open.Select(voter => new PlannedSeat(sign, voter)));
            seats.AddRange(Enumerable.Repeat(new PlannedSeat(sign), number - open.Count));
        }
        else
        {
            foreach (var (one, count) in counted)
                seats.AddRange(Enumerable.Repeat(new PlannedSeat(one), (int)count));
            seats.AddRange(Enumerable.Repeat(new PlannedSeat(SeatSign.Unknown), Math.Max(0, number - seats.Count)));
        }

        notPlaced = isTold ? [] : [.. open];
        return seats;
    }

    private static IEnumerable<PlannedSeat> Suspended(VoteVerdict verdict) => verdict.Electorate.Excluded
        .Select(one => one.Record).OfType<Limitation>().Select(one => one.Of).Distinct()
        .Where(one => !verdict.Electorate.Contains(one))
        .Select(one => new PlannedSeat(SeatSign.Excluded, one, IsAmongVoters: false));

    private static ImmutableArray<PlannedSeat> Ordered(IEnumerable<PlannedSeat> seats) =>
    [
        .. seats.OrderBy(one => one.Sign).ThenBy(one => one.Voter is null)
            .ThenBy(one => one.Voter?.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>The sign of a way to vote.</summary>
    public static SeatSign SignOf(VoteCast vote, bool isSilenceConsent) => vote switch
    {
        VoteCast.Yes => SeatSign.For,
        VoteCast.No => SeatSign.Against,
        VoteCast.Abstain => SeatSign.Abstaining,
        VoteCast.NotParticipating => SeatSign.NotParticipating,
        VoteCast.Excluded => SeatSign.Excluded,
        VoteCast.Silent when isSilenceConsent => SeatSign.For,
        _ => SeatSign.Absent,
    };
}
