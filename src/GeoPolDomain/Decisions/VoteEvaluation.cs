using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Time;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>Applies a decision rule to votes.</summary>
internal static class VoteEvaluation
{
    private const int MostContested = 4;

    public static VoteVerdict Of(DecisionRule rule, Votes votes, Electorate? electorate, EdtfDate? on, DatasetRecord? declaredIn = null)
    {
        var (named, places) = Placed(rule, votes, electorate);
        var isOpen = IsOpen(rule, votes, on);
        var verdict = Judge(rule, votes, named, isOpen, on, declaredIn, places);
        if (!named.HasContested)
            return verdict;
        var contested = named.Voters.Where(one => one.MayVote == Answer.Unknown).Select(one => one.Id).ToList();
        return Contested(verdict, contested, left => Judge(rule, votes, named.Without(left), isOpen, on, declaredIn));
    }

    /// <summary>Returns the electorate with every voter that the rule or the votes name.</summary>
    /// <exception cref="ArgumentException">It is not known who may vote, or the votes cannot belong to the electorate.</exception>
    public static Electorate Checked(DecisionRule rule, Votes votes, Electorate? electorate) => Placed(rule, votes, electorate).Electorate;

    // Also tells the voter of each ballot by index, where every ballot is that of another voter known by name.
    private static (Electorate Electorate, int[]? Places) Placed(DecisionRule rule, Votes votes, Electorate? electorate)
    {
        if (electorate is null)
            throw new ArgumentException(
                $"It is not known who may vote: the rule {rule.Id} leaves that to the memberships; "
                + "give an electorate, or the voters or seats with the votes.",
                nameof(electorate));
        var seated = Seated(rule, electorate, votes);
        var places = CastVotes.PlacesIn(seated, votes);
        foreach (var flaw in VotesCheck.Of(rule).Concat(VotesCheck.Of(votes, seated, rule, areBallotsPlaced: places is not null)))
            throw new ArgumentException($"{flaw.Message}.", nameof(votes));
        return places is null ? (WithVoters(seated, votes), null) : (seated, places);
    }

    /// <summary>
    /// Returns the electorate with the voters that the rule names, such as veto holders, added by name as far as there are unnamed seats,
    /// and with the groups of voters that the rule and the votes state.
    /// </summary>
    [return: NotNullIfNotNull(nameof(electorate))]
    public static Electorate? Seated(DecisionRule? rule, Electorate? electorate, Votes votes)
    {
        if (electorate is null)
            return null;
        var seated = rule is null ? electorate : electorate.WithNamed(NamedBy(rule));
        var ofRule = rule?.Franchise?.Groups.Where(one => !seated.Groups.Contains(one.Group)) ?? [];
        return ElectorateResolver.WithGroups(seated, ofRule.Concat(votes.Groups));
    }

    /// <summary>The voters that a rule names in its tests and groups.</summary>
    public static IEnumerable<ActorId> NamedBy(DecisionRule rule) =>
        rule.Tests
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

    /// <summary>The verdict on votes that cannot belong to the electorate: unknown, with remarks that say why.</summary>
    public static VoteVerdict Unusable(DecisionRule rule, Votes votes, ImmutableArray<Reason> remarks) => new(
        rule,
        votes,
        Electorate.OfSize(0),
        VoteOutcome.Unknown,
        () => new VerdictDetails { Missing = ["votes that fit the electorate"], Remarks = remarks });

    // A voter who is excluded from the vote has a seat too: it takes one that nobody else needs.
    private static Electorate WithVoters(Electorate seated, Votes votes) =>
        seated.Unnamed == 0
            ? seated
            : seated
                .WithNamed(votes.Ballots.Where(one => one.Vote != VoteCast.Excluded).Select(one => one.Voter))
                .WithNamed(votes.Ballots.Select(one => one.Voter));

    private static VoteVerdict Judge(
        DecisionRule rule,
        Votes votes,
        Electorate electorate,
        bool isOpen,
        EdtfDate? on,
        DatasetRecord? declaredIn,
        int[]? places = null)
    {
        var partialVote = CastVotes.Of(votes, electorate, rule.SilenceIsConsent, isOpen, places);
        var passed = rule.Test is null ? Answer.Unknown : new VoteTally(partialVote).AnswerOf(new FormulaBuilder(partialVote).Of(rule));
        var outcome = passed switch
        {
            Answer.Yes => VoteOutcome.Adopted,
            Answer.No => VoteOutcome.NotAdopted,
            _ => isOpen ? VoteOutcome.Pending : VoteOutcome.Unknown,
        };
        return new VoteVerdict(
            rule,
            votes,
            electorate,
            outcome,
            () => new VerdictTelling(rule, votes, partialVote, on, declaredIn).Of(passed, outcome),
            () => YesSearch.Find(rule, partialVote));
    }

    // The deadline includes its last day.
    private static bool IsOpen(DecisionRule rule, Votes votes, EdtfDate? on) =>
        votes.IsOpen || (rule.SilenceIsConsent && votes.Deadline?.Latest is { } last && on?.Earliest is { } asked && asked <= last);

    private static VoteVerdict Contested(VoteVerdict all, List<ActorId> contested, Func<IReadOnlySet<ActorId>, VoteVerdict> without)
    {
        var isSame = contested.Count <= MostContested;
        for (var left = 1; isSame && left < 1 << contested.Count; left++)
            isSame = without(contested.Where((_, i) => (left & (1 << i)) != 0).ToHashSet()).Outcome == all.Outcome;
        return isSame ? all : new VoteVerdict(
            all.Rule,
            all.Votes,
            all.Electorate,
            all.Outcome == VoteOutcome.Pending ? VoteOutcome.Pending : VoteOutcome.Unknown,
            () => all.Details with
            {
                IsVetoed = Answer.Unknown,
                Vetoes = [],
                Missing = [$"whether {Phrase.List(contested)} may vote", .. all.Missing],
                Binds = null,
                Contradiction = null,
            });
    }
}
