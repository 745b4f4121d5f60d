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
        if (electorate is null)
            throw new ArgumentException(
                $"It is not known who may vote: the rule {rule.Id} leaves that to the memberships; "
                + "give an electorate, or the voters or seats with the votes.",
                nameof(electorate));
        var seated = Seated(rule, electorate);
        foreach (var flaw in VotesCheck.Of(rule).Concat(VotesCheck.Of(votes, seated)))
            throw new ArgumentException($"{flaw.Message}.", nameof(votes));
        var named = seated.WithNamed(votes.Ballots.Where(one => one.Vote != VoteCast.Excluded).Select(one => one.Voter));
        var isOpen = IsOpen(rule, votes, on);
        var verdict = Judge(rule, votes, named, isOpen, on, declaredIn);
        var contested = named.Voters.Where(one => one.MayVote == Answer.Unknown).Select(one => one.Id).ToList();
        return contested.Count == 0
            ? verdict
            : Contested(verdict, contested, left => Judge(rule, votes, named.Without(left), isOpen, on, declaredIn));
    }

    /// <summary>
    /// Returns the electorate with the voters that the rule names, such as veto holders, added by name as far as there are unnamed seats.
    /// </summary>
    [return: NotNullIfNotNull(nameof(electorate))]
    public static Electorate? Seated(DecisionRule? rule, Electorate? electorate) =>
        electorate?.WithNamed(Named(rule?.Test).Concat(Named(rule?.Fallback?.Test)));

    /// <summary>The verdict on votes that cannot belong to the electorate: unknown, with remarks that say why.</summary>
    public static VoteVerdict Unusable(DecisionRule rule, Votes votes, ImmutableArray<Reason> remarks) => new(static () => null)
    {
        Rule = rule,
        Votes = votes,
        Electorate = Electorate.OfSize(0),
        Outcome = VoteOutcome.Unknown,
        Parts = [],
        IsVetoed = Answer.Unknown,
        Vetoes = [],
        Objectors = [],
        Missing = ["votes that fit the electorate"],
        Binds = null,
        Remarks = remarks,
    };

    private static VoteVerdict Judge(
        DecisionRule rule,
        Votes votes,
        Electorate electorate,
        bool isOpen,
        EdtfDate? on,
        DatasetRecord? declaredIn)
    {
        var partialVote = CastVotes.Of(votes, electorate, rule.SilenceIsConsent, isOpen);
        var tally = new VoteTally(partialVote);
        var passed = rule.Test is null ? Answer.Unknown : tally.AnswerOf(new FormulaBuilder(partialVote).Of(rule));
        var outcome = passed switch
        {
            Answer.Yes => VoteOutcome.Adopted,
            Answer.No => VoteOutcome.NotAdopted,
            _ => isOpen ? VoteOutcome.Pending : VoteOutcome.Unknown,
        };
        var isVetoed = passed switch
        {
            Answer.Yes => Answer.No,
            Answer.No => tally.AnswerOf(new FormulaBuilder(partialVote, isWithoutVetoes: true).Of(rule)),
            _ => Answer.Unknown,
        };
        ImmutableArray<VoteTest> tests = [.. new[] { rule.Test, rule.Fallback?.Test }.OfType<VoteTest>()];
        ImmutableArray<TestOutcome> parts = [.. tests.Select(tally.Of)];
        return new VoteVerdict(() => YesSearch.Find(rule, partialVote))
        {
            Rule = rule,
            Votes = votes,
            Electorate = electorate,
            Outcome = outcome,
            Parts = rule.Quorum is { } quorum ? parts.Insert(0, tally.Of(quorum)) : parts,
            IsVetoed = isVetoed,
            Vetoes = isVetoed == Answer.Yes ? Names(electorate, tests.SelectMany(one => tally.AgainstIn(one, isVeto: true))) : [],
            Objectors = Names(electorate, tests.SelectMany(one => tally.AgainstIn(one, isVeto: false))),
            Missing = passed == Answer.Unknown ? Missing(rule, partialVote) : [],
            Binds = passed == Answer.Yes ? BoundVoters.Of(Binding(rule, parts), partialVote) : null,
            Contradiction = Contradiction(votes, outcome, isVetoed, declaredIn),
            Remarks = Remarks(rule, electorate, on),
        };
    }

    // The deadline includes its last day.
    private static bool IsOpen(DecisionRule rule, Votes votes, EdtfDate? on) =>
        votes.IsOpen || (rule.SilenceIsConsent && votes.Deadline?.Latest is { } last && on?.Earliest is { } asked && asked <= last);

    private static VoteVerdict Contested(VoteVerdict all, List<ActorId> contested, Func<IReadOnlySet<ActorId>, VoteVerdict> without)
    {
        var isSame = contested.Count <= MostContested;
        for (var left = 1; isSame && left < 1 << contested.Count; left++)
            isSame = without(contested.Where((_, i) => (left & (1 << i)) != 0).ToHashSet()).Outcome == all.Outcome;
        return isSame ? all : new VoteVerdict(static () => null)
        {
            Rule = all.Rule,
            Votes = all.Votes,
            Electorate = all.Electorate,
            Outcome = all.Outcome == VoteOutcome.Pending ? VoteOutcome.Pending : VoteOutcome.Unknown,
            Parts = all.Parts,
            IsVetoed = Answer.Unknown,
            Vetoes = [],
            Objectors = all.Objectors,
            Missing = [$"whether {Phrase.List(contested)} may vote", .. all.Missing],
            Binds = null,
            Remarks = all.Remarks,
        };
    }

    private static IEnumerable<ActorId> Named(VoteTest? test) => test switch
    {
        null => [],
        VetoTest veto => veto.Holders,
        ConsensusTest consensus => consensus.Except,
        _ => test.Parts.SelectMany(Named),
    };

    private static BindingScope? Binding(DecisionRule rule, ImmutableArray<TestOutcome> parts)
    {
        if (rule.Fallback is not { } fallback || parts[0].Passed == Answer.Yes)
            return rule.Binding;
        var other = fallback.Binding ?? rule.Binding;
        return parts[0].Passed == Answer.No || other == rule.Binding ? other : null;
    }

    private static ImmutableArray<string> Missing(DecisionRule rule, PartialVote partialVote)
    {
        if (rule.Test is null)
            return ["the test by which the body decides"];
        var names = Names(partialVote.Electorate, partialVote.OpenIndexes);
        const int mostNamed = 12;
        var unnamed = partialVote.Electorate.Unnamed;
        var others = unnamed == 0 ? "" : unnamed == 1 ? "one voter not known by name" : $"{unnamed} voters not known by name";
        var who = names.Length == 0 ? others
            : names.Length > mostNamed ? $"{names.Length + unnamed} voters"
            : $"{Phrase.List(names)}{(others.Length > 0 ? $", and of {others}" : "")}";
        if (partialVote.Open == 0)
            return ["what each voter counts for"];
        return [$"{(partialVote.IsCounted ? "which way each voted" : "the votes")} of {who}"];
    }

    private static Reason? Contradiction(Votes votes, VoteOutcome outcome, Answer isVetoed, DatasetRecord? record)
    {
        if (votes.Declared is not { } declared)
            return null;
        var isAdopted = declared == DecisionResult.Adopted || declared == DecisionResult.DeclaredAdopted;
        var says = (isAdopted, outcome) switch
        {
            (true, VoteOutcome.NotAdopted) => $"it was declared '{declared}', which the rule does not bear out",
            (false, VoteOutcome.Adopted) when declared == DecisionResult.NotAdopted || declared == DecisionResult.Vetoed =>
                $"it was declared '{declared}', while the rule is met",
            (false, VoteOutcome.NotAdopted) when declared == DecisionResult.Vetoed && isVetoed == Answer.No =>
                "it was declared 'vetoed', while too few voted for anyway",
            _ => null,
        };
        return says is null ? null : new Reason(says, record);
    }

    private static ImmutableArray<Reason> Remarks(DecisionRule rule, Electorate electorate, EdtfDate? on)
    {
        var remarks = ImmutableArray.CreateBuilder<Reason>();
        if (on is not null && rule.Spell is { } spell && spell.Contains(on) == Answer.No)
            remarks.Add(new Reason($"the rule holds for {spell}, and was not in force on {on}", rule));
        if (electorate.Seats is { } seats && electorate.Count != seats)
            remarks.Add(new Reason($"there are {electorate.Count} voters for {seats} seats"));
        return remarks.ToImmutable();
    }

    private static ImmutableArray<ActorId> Names(Electorate electorate, IEnumerable<int> indexes) =>
        [.. indexes.Distinct().Select(index => electorate.Voters[index].Id)];
}
