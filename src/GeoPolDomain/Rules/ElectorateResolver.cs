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
        return franchise.Seats is { } seats
            ? Electorate.Of(Array.Empty<ActorId>()).WithSeats(Number(seats))
            : OfGroups(franchise.Groups);
    }

    /// <summary>
    /// Finds the electorate that consists of groups of voters. Null when there is no group, or when a group states no voters.
    /// </summary>
    public static Electorate? OfGroups(ImmutableArray<VoterGroup> groups)
    {
        if (groups.IsEmpty || groups.Any(one => one.Voters.IsEmpty && one.Seats is null))
            return null;
        var named = groups.SelectMany(one => one.Voters).Distinct().ToList();
        var unnamed = groups.Sum(one => one.Seats is { } seats ? Math.Max(0, Number(seats) - one.Voters.Length) : 0);
        return Electorate.OfSize(named.Count + unnamed).WithNamed(named);
    }

    /// <summary>
    /// Returns the electorate with groups of voters. A group that states neither voters nor seats consists of the members of its actor on
    /// the day, as far as the memberships tell.
    /// </summary>
    public static Electorate WithGroups(
        Electorate electorate,
        IEnumerable<VoterGroup> groups,
        MembershipBook? memberships = null,
        EdtfValue? on = null)
    {
        foreach (var one in groups)
            if (!one.Voters.IsEmpty || one.Seats is not null)
                electorate = electorate.WithGroup(
                    new ElectorateGroup(one.Group, [.. one.Voters], one.Seats is { } seats ? Number(seats) : null));
            else if (on is not null && memberships?.Of(one.Group).On(on) is { IsEmpty: false } members
                && members.All(member => member.Answer == Answer.Yes))
                electorate = electorate.WithGroup(new ElectorateGroup(one.Group, [.. members.Select(member => member.Actor)], null));
        return electorate;
    }

    /// <summary>Finds the electorate on a day from the memberships of a dataset, or else from the rule.</summary>
    public static Electorate? On(DecisionRule rule, MembershipBook memberships, EdtfValue on)
    {
        var franchise = rule.Franchise ?? new VotingEligibility();
        return On(rule, franchise, memberships, on) is { } electorate
            ? WithGroups(electorate, franchise.Groups, memberships, on)
            : null;
    }

    private static Electorate? On(DecisionRule rule, VotingEligibility franchise, MembershipBook memberships, EdtfValue on)
    {
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
