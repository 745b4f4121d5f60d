using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Time;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>Gives the result of each part of a rule, with the numbers behind it.</summary>
/// <param name="vote">The votes that the texts tell: those of the whole body, or of a group.</param>
/// <param name="whole">The vote of the whole body. Null when the texts tell just that.</param>
/// <param name="scope">The votes that the tests count. Null means those of the whole body.</param>
internal sealed class VoteTally(PartialVote vote, PartialVote? whole = null, VoteScope? scope = null)
{
    private readonly Feasibility feasibility = new(whole ?? vote);
    private readonly FormulaBuilder formulas = new(whole ?? vote, scope);
    private readonly VoteThresholds thresholds = new(vote);

    /// <summary>
    /// Yes when the formula holds in every completion of the vote, no when it holds in none. Unknown when it holds in some, or when the
    /// vote has no completion at all.
    /// </summary>
    public Answer AnswerOf(Formula formula) =>
        feasibility.CanBe(formula, holds: true)
            ? feasibility.CanBe(formula, holds: false) ? Answer.Unknown : Answer.Yes
            : feasibility.CanBe(formula, holds: false) ? Answer.No : Answer.Unknown;

    public TestOutcome Of(VoteTest test) =>
        new(
            test switch
            {
                AllTests => "all of these",
                AnyTest => "one of these",
                WithinTest within => $"among {within.Group}",
                UnlessRejectedTest => "not rejected by this",
                _ => test.Describe(Words),
            },
            AnswerOf(formulas.Of(test)),
            Says(test),
            test.Inner is null ? [.. test.Parts.Select(Of)] : Inside(test) is { } inside ? [inside.Of(test.Inner)] : [])
        {
            Threshold = thresholds.Of(test),
        };

    public TestOutcome Of(Quorum quorum) => new(quorum.ToString(), AnswerOf(formulas.Of(quorum)), Says(quorum), [])
    {
        Threshold = thresholds.Of(quorum),
    };

    private string Says(Quorum quorum)
    {
        var present = vote.UpTo(quorum.Counted.Groups);
        if (quorum.Measure is { } measure && measure != VoteMeasure.Members)
            return $"{present} present";
        var all = thresholds.AllMembers;
        var needed = all.IsOne ? $"{quorum.Share.FewestOf(all.Least)} of {all.Least}" : $"{quorum.Share}";
        return $"{needed} needed, {present} present";
    }

    // The tally that tells the votes of a group, or those against. Null when it is not known who belongs to the group.
    private VoteTally? Inside(VoteTest test)
    {
        if (test is UnlessRejectedTest)
            return new VoteTally(vote.Swapped(), whole ?? vote, formulas.Turned);
        return test is WithinTest within && formulas.ScopeOf(within) is { } inner
            ? new VoteTally(inner.IsSwapped ? (whole ?? vote).Within(inner).Swapped() : (whole ?? vote).Within(inner), whole ?? vote, inner)
            : null;
    }

    /// <summary>
    /// The indexes of the voters whose votes against block a test or a part of it: veto holders, or objectors to a consensus.
    /// </summary>
    public IEnumerable<int> AgainstIn(VoteTest? test, bool isVeto) => test switch
    {
        null => [],
        VetoTest veto => isVeto ? Broken(veto.Holders, isExcept: false) : [],
        ConsensusTest consensus => isVeto ? [] : Broken(consensus.Except, isExcept: true),
        WithinTest or UnlessRejectedTest => Inside(test)?.AgainstIn(test.Inner, isVeto) ?? [],
        _ => test.Parts.SelectMany(part => AgainstIn(part, isVeto)).Distinct(),
    };

    private string Says(VoteTest test) => test switch
    {
        MajorityTest majority => Majority(majority.Share, majority.Base ?? VotingBase.AllMembers, majority.Measure ?? VoteMeasure.Members),
        UnanimityTest unanimity => Majority(Share.Everything, unanimity.Base ?? VotingBase.AllMembers, VoteMeasure.Members),
        ConsensusTest consensus => Consensus(consensus),
        VetoTest veto => Against(veto.Holders, isExcept: false, $"votes {Words.Against}", $"vote {Words.Against}"),
        BlockingMinorityTest blocking => Opposition(blocking),
        OptOutTest when vote.OptOuts.IsEmpty => "nobody is known to opt out",
        OptOutTest => $"{Phrase.List(Names(vote.OptOuts))} opt{(vote.OptOuts.Length == 1 ? "s" : "")} out",
        QuorumTest quorum => Says(quorum.Quorum),
        CastingVoteTest => $"{vote.UpTo(VoteGroup.For)} {Words.For}, {thresholds.In(VoteGroup.Against)} {Words.Against}",
        RequiredVotesTest required => Required(required.Of),
        WithinTest within when formulas.ScopeOf(within) is null => $"it is not known who belongs to {within.Group}",
        _ => "",
    };

    private TestWords Words => (scope ?? VoteScope.Whole).Words;

    private string Consensus(ConsensusTest test)
    {
        var (does, doAll) = Words.IsSwapped ? ("votes for", "vote for") : ("objects", "object");
        var objections = Against(test.Except, isExcept: true, does, doAll);
        return vote.UpTo(VoteGroup.NotParticipating) switch
        {
            { Most: 0 } => "nobody is present",
            { Least: 0 } => $"{objections}; it is not known whether anybody is present",
            _ => objections,
        };
    }

    private string Required(ImmutableArray<ActorId> of)
    {
        ImmutableArray<ActorId> others = [.. of.Where(one => GroupOf(one) is not (VoteGroup.For or null))];
        return others.IsEmpty ? "" : $"not {Phrase.List(others)}";

        // Null while it is not known how the voter votes.
        int? GroupOf(ActorId voter) =>
            vote.Electorate.IndexOf(voter) is not (>= 0 and var index) ? VoteGroup.NotPresent
            : vote.GroupOf(index) < 0 ? null
            : vote.GroupOf(index);
    }

    private string Majority(Share share, VotingBase of, VoteMeasure measure)
    {
        if (measure != VoteMeasure.Members)
            return Weighted(share, of, vote.WeightsBy(measure), RuleWording.Things(measure));
        var (inFavour, whole) = (vote.UpTo(VoteGroup.For), of.Groups == 0 ? thresholds.AllMembers : vote.UpTo(of.Groups));
        var exactly = share.IsCount ? "" : $" ({share})";
        var needed = whole.IsOne ? $"{Math.Max(1, share.FewestOf(whole.Least))} of {whole.Least}{exactly}"
            : share.IsCount ? $"{share.FewestOf(whole.Most)} of {whole}"
            : $"{share} of {whole}";
        var percent = whole.IsOne && inFavour.IsOne && !share.IsCount && whole.Least > 0
            ? $": {RuleWording.Percent(inFavour.Least, whole.Least, share)}"
            : "";
        return $"{needed} needed, {inFavour} reached{percent}";
    }

    private string Weighted(Share share, VotingBase of, WeightTable weights, string things)
    {
        if (!weights.IsComplete)
            return $"it is not known how many {things} each voter stands for";
        var inFavour = thresholds.For(weights);
        var rounded = weights.IsApproximate ? ", by rounded numbers" : "";
        if (of.Groups > 0 && vote.Open > 0)
            return $"{share} needed, {VoteFigures.Amount(inFavour)} {things} {Words.For}{rounded}";
        var whole = of.Groups == 0 ? weights.Whole : weights.KnownUpTo(of.Groups);
        var reached = VoteFigures.Percent(inFavour, whole, share);
        return share.IsCount
            ? $"{Phrase.Number(share.FewestOf(whole))} of {Phrase.Number(whole)} {things} needed, "
                + $"{VoteFigures.Amount(inFavour)} reached{rounded}"
            : $"{share} needed, {reached} reached: {VoteFigures.Amount(inFavour)} of {Phrase.Number(whole)} {things}{rounded}";
    }

    private string Opposition(BlockingMinorityTest blocking)
    {
        var measure = blocking.Measure ?? VoteMeasure.Members;
        var others = vote.UpTo(VoteGroup.For).SubtractedFrom(thresholds.AllMembers.Most);
        if (measure == VoteMeasure.Members)
            return $"{others} members do not vote {Words.For}";
        var weights = vote.WeightsBy(measure);
        if (!weights.IsComplete)
            return $"{others} members do not vote {Words.For}; what each counts for is not known";
        var part = VoteFigures.Percent(thresholds.For(weights).SubtractedFrom(weights.Whole), weights.Whole, blocking.Share);
        var rounded = weights.IsApproximate ? ", by rounded numbers" : "";
        return $"{others} member{(others == new NumberRange(1, 1) ? "" : "s")} with {part} do not vote {Words.For}{rounded}";
    }

    private string Against(ImmutableArray<ActorId> named, bool isExcept, string does, string doAll)
    {
        var names = Names(Broken(named, isExcept));
        var open = vote.OpenIn(VoteGroup.Against);
        if (names.Length > 0)
            return $"{Phrase.List(names)} {(names.Length == 1 ? does : doAll)}";
        return AnswerOf(formulas.NoneOf(named, isExcept)) switch
        {
            Answer.Yes => $"nobody {does}",
            Answer.No => $"{open} {doAll}, not known who",
            _ => open.Most >= vote.Open ? "not all votes are known" : $"{open} {Words.Against}, not known who",
        };
    }

    private IReadOnlyList<int> Broken(ImmutableArray<ActorId> named, bool isExcept) =>
        formulas.NoneOf(named, isExcept).Broken;

    private ImmutableArray<ActorId> Names(IEnumerable<int> indexes) =>
        [.. indexes.Select(index => (whole ?? vote).Electorate.Voters[index].Id)];
}
