using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Decisions;

/// <summary>Finds the electorate of one vote: the voters of a body, with the names and groups that the rule and the votes state.</summary>
internal static class SeatedVoters
{
    /// <summary>Returns the electorate with every voter that the rule or the votes name.</summary>
    /// <exception cref="ArgumentException">It is not known who may vote, or the votes cannot belong to the electorate.</exception>
    public static Electorate Checked(DecisionRule rule, Votes votes, Electorate? electorate)
    {
        if (electorate is null)
            throw new ArgumentException(
                $"It is not known who may vote: the rule {rule.Id} leaves that to the memberships; "
                + "give an electorate, or the voters or seats with the votes.",
                nameof(electorate));
        var seated = Of(rule, electorate, votes);
        foreach (var flaw in VotesCheck.Of(rule).Concat(VotesCheck.Of(votes, seated, rule)))
            throw new ArgumentException($"{flaw.Message}.", nameof(votes));
        return WithVoters(seated, votes);
    }

    /// <summary>
    /// Returns the electorate with the voters that the rule names, such as veto holders, added by name as far as there are unnamed seats,
    /// and with the groups of voters that the rule and the votes state.
    /// </summary>
    [return: NotNullIfNotNull(nameof(electorate))]
    public static Electorate? Of(DecisionRule? rule, Electorate? electorate, Votes votes)
    {
        if (electorate is null)
            return null;
        var seated = rule is null ? electorate : electorate.WithNamed(NamedBy(rule));
        var ofRule = rule?.Franchise?.Groups.Where(one => !seated.Groups.Contains(one.Group)) ?? [];
        return ElectorateResolver.WithGroups(seated, ofRule.Concat(votes.Groups));
    }

    /// <summary>The voters that a rule names in its tests and groups.</summary>
    public static IEnumerable<ActorId> NamedBy(DecisionRule rule) =>
        new[] { rule.Test, rule.Fallback?.Test }.OfType<VoteTest>()
            .SelectMany(test => test.Flatten())
            .SelectMany(test => test switch
            {
                VetoTest veto => veto.Holders,
                ConsensusTest consensus => consensus.Except,
                RequiredVotesTest required => required.Of,
                CastingVoteTest casting => [casting.Holder],
                _ => [],
            })
            .Concat(rule.Franchise?.Groups.SelectMany(one => one.Voters) ?? []);

    // A voter who is excluded from the vote has a seat too: it takes one that nobody else needs.
    private static Electorate WithVoters(Electorate seated, Votes votes) =>
        seated.Unnamed == 0
            ? seated
            : seated
                .WithNamed(votes.Ballots.Where(one => one.Vote != VoteCast.Excluded).Select(one => one.Voter))
                .WithNamed(votes.Ballots.Select(one => one.Voter));
}
