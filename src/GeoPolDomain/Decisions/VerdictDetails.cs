using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Time;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>What a verdict tells besides the outcome. It is found when somebody first asks for it.</summary>
internal sealed record VerdictDetails
{
    public ImmutableArray<TestOutcome> Parts { get; init; } = [];

    public ImmutableArray<VoteCount> Counts { get; init; } = [];

    public Answer IsVetoed { get; init; } = Answer.Unknown;

    public ImmutableArray<ActorId> Vetoes { get; init; } = [];

    public ImmutableArray<ActorId> Objectors { get; init; } = [];

    public ImmutableArray<string> Missing { get; init; } = [];

    public BoundVoters? Binds { get; init; }

    public Reason? Contradiction { get; init; }

    public ImmutableArray<Reason> Remarks { get; init; } = [];
}

/// <summary>Finds what a verdict tells besides the outcome.</summary>
internal sealed class VerdictTelling(DecisionRule rule, Votes votes, PartialVote vote, EdtfDate? on, DatasetRecord? declaredIn)
{
    public VerdictDetails Of(Answer passed, VoteOutcome outcome)
    {
        var tally = new VoteTally(vote);
        var isVetoed = passed switch
        {
            Answer.Yes => Answer.No,
            Answer.No => tally.AnswerOf(new FormulaBuilder(vote, isWithoutVetoes: true).Of(rule)),
            _ => Answer.Unknown,
        };
        ImmutableArray<TestOutcome> parts = [.. rule.Tests.Select(tally.Of)];
        return new VerdictDetails
        {
            Parts = rule.Quorum is { } quorum ? parts.Insert(0, tally.Of(quorum)) : parts,
            Counts = new VoteThresholds(vote).Counts(),
            IsVetoed = isVetoed,
            Vetoes = isVetoed == Answer.Yes ? Names(rule.Tests.SelectMany(one => tally.AgainstIn(one, isVeto: true))) : [],
            Objectors = Names(rule.Tests.SelectMany(one => tally.AgainstIn(one, isVeto: false))),
            Missing = passed == Answer.Unknown ? Missing() : [],
            Binds = passed == Answer.Yes ? BoundVoters.Of(Binding(parts), vote) : null,
            Contradiction = Contradiction(outcome, isVetoed),
            Remarks = Remarks(),
        };
    }

    private BindingScope? Binding(ImmutableArray<TestOutcome> parts)
    {
        if (rule.Fallback is not { } fallback || parts[0].Passed == Answer.Yes)
            return rule.Binding;
        var other = fallback.Binding ?? rule.Binding;
        return parts[0].Passed == Answer.No || other == rule.Binding ? other : null;
    }

    private ImmutableArray<string> Missing()
    {
        if (rule.Test is null)
            return ["the test by which the body decides"];
        var names = Names(vote.OpenIndexes);
        const int mostNamed = 12;
        var unnamed = vote.Electorate.Unnamed;
        var others = unnamed == 0 ? "" : unnamed == 1 ? "one voter not known by name" : $"{unnamed} voters not known by name";
        var who = names.Length == 0 ? others
            : names.Length > mostNamed ? $"{names.Length + unnamed} voters"
            : $"{Phrase.List(names)}{(others.Length > 0 ? $", and of {others}" : "")}";
        var unknown = rule.Tests.SelectMany(test => test.Flatten())
            .OfType<WithinTest>()
            .Select(one => one.Group)
            .Distinct()
            .Where(group => vote.Groups.BitOf(group) is null)
            .Select(group => $"who belongs to {group}");
        if (vote.Open == 0)
            return unknown.Any() ? [.. unknown] : ["what each voter counts for"];
        return [.. unknown, $"{(vote.IsCounted ? "which way each voted" : "the votes")} of {who}"];
    }

    private Reason? Contradiction(VoteOutcome outcome, Answer isVetoed)
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
        return says is null ? null : new Reason(says, declaredIn);
    }

    private ImmutableArray<Reason> Remarks()
    {
        var electorate = vote.Electorate;
        var remarks = ImmutableArray.CreateBuilder<Reason>();
        if (on is not null && rule.Spell is { } spell && spell.Contains(on) == Answer.No)
            remarks.Add(new Reason($"the rule holds for {spell}, and was not in force on {on}", rule));
        if (electorate.Seats is { } seats && electorate.Count != seats)
            remarks.Add(new Reason($"there are {electorate.Count} voters for {seats} seats"));
        return remarks.ToImmutable();
    }

    private ImmutableArray<ActorId> Names(IEnumerable<int> indexes) =>
        [.. indexes.Distinct().Select(index => vote.Electorate.Voters[index].Id)];
}
