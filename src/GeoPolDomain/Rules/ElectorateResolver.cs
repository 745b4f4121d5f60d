using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Rules;

/// <summary>Finds the electorate of a rule.</summary>
internal static class ElectorateResolver
{
    /// <summary>Finds the electorate from the rule alone; null when the electorate depends on who is a member.</summary>
    public static Electorate? Of(VotingEligibility franchise)
    {
        if (!franchise.Voters.IsEmpty)
            return Seated(
                Electorate.Of(franchise.Voters.Select(one => WeightOf(franchise, one) ?? new VoterWeight { Voter = one })),
                franchise.Seats);
        if (!franchise.Weights.IsEmpty)
            return Seated(Electorate.Of(franchise.Weights), franchise.Seats);
        return franchise.Seats is { } seats ? Electorate.Of(Array.Empty<ActorId>()).WithSeats(Number(seats)) : null;
    }

    /// <summary>Finds the electorate on a day from the memberships of a dataset, or else from the rule.</summary>
    public static Electorate? On(DecisionRule rule, MembershipBook memberships, EdtfValue on)
    {
        var franchise = rule.Franchise ?? new VotingEligibility();
        if (!franchise.Voters.IsEmpty || (franchise.Of ?? rule.Body) is not { } organization)
            return Of(franchise);
        var voters = ImmutableArray.CreateBuilder<Voter>();
        var excluded = ImmutableArray.CreateBuilder<Reason>();
        foreach (var member in memberships.Of(organization).Standing(on))
        {
            var byStatus = member.Answer.And(member.Memberships.Select(one => one.Status.MayVote).Any());
            var mayVote = franchise.Exclusions.Contains(Exclusion.Suspended) ? member.MayVote : byStatus;
            if (mayVote != Answer.No)
                voters.Add(new Voter(member.Actor, WeightOf(franchise, member.Actor), mayVote, member.Because));
            else if (byStatus != Answer.No)
                excluded.AddRange(member.Limitations.Select(one => new Reason($"{member.Actor} has no vote: {one.Describe()}", one)));
        }

        return voters.Count == 0
            ? Of(franchise)
            : Seated(Electorate.Resolved(voters.ToImmutable(), excluded.ToImmutable()), franchise.Seats);
    }

    public static Electorate Seated(Electorate electorate, VoteNumber? seats) =>
        seats is null ? electorate : electorate.WithSeats(Number(seats));

    // VotesCheck reports a number above the limit, so this method only has to avoid an overflow.
    public static int Number(VoteNumber seats) => (int)Math.Min(seats.Value, Electorate.MostSeats);

    private static VoterWeight? WeightOf(VotingEligibility franchise, ActorId voter)
    {
        foreach (var one in franchise.Weights)
            if (one.Voter == voter)
                return one;
        return null;
    }
}
