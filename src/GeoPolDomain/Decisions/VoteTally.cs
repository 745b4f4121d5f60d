using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Time;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>Says what became of each part of a rule, with the numbers.</summary>
internal sealed class VoteTally(PartialVote division)
{
    private readonly Feasibility completions = new(division);
    private readonly FormulaBuilder expansion = new(division);

    /// <summary>Whether a formula holds in every completion, in none, or only in some; unknown too where there is no completion at all.</summary>
    public Answer AnswerOf(Formula formula) =>
        completions.MayBe(formula, holds: true)
            ? completions.MayBe(formula, holds: false) ? Answer.Unknown : Answer.Yes
            : completions.MayBe(formula, holds: false) ? Answer.No : Answer.Unknown;

    public TestOutcome Of(VoteTest test) =>
        new(test is AllTests ? "all of these" : test is AnyTest ? "one of these" : test.ToString(), AnswerOf(expansion.Of(test)), Says(test), [.. test.Parts.Select(Of)]);

    public TestOutcome Of(Quorum quorum)
    {
        var all = AllMembers;
        var needed = all.IsOne ? $"{quorum.Share.FewestOf(all.Least)} of {all.Least}" : $"{quorum.Share}";
        return new(quorum.ToString(), AnswerOf(expansion.Of(quorum)), $"{needed} needed, {division.UpTo(VoteGroup.Aside)} there", []);
    }

    /// <summary>Those whose vote against stands in the way of a test or of a part of it.</summary>
    public IEnumerable<int> AgainstIn(VoteTest? test, bool isVeto) => test switch
    {
        null => [],
        VetoTest veto => isVeto ? Broken(veto.Holders, isExcept: false) : [],
        ConsensusTest consensus => isVeto ? [] : Broken(consensus.Except, isExcept: true),
        _ => test.Parts.SelectMany(part => AgainstIn(part, isVeto)).Distinct(),
    };

    private NumberRange AllMembers
    {
        get
        {
            var excluded = division.OpenIn(VoteGroup.Excluded);
            return new(division.AllMembers(excluded.Most), division.AllMembers(excluded.Least));
        }
    }

    private string Says(VoteTest test) => test switch
    {
        MajorityTest majority => Majority(majority.Share, majority.Base ?? VotingBase.AllMembers, majority.Measure ?? VoteMeasure.Members),
        UnanimityTest unanimity => Majority(Share.Everything, unanimity.Base ?? VotingBase.AllMembers, VoteMeasure.Members),
        ConsensusTest consensus => Against(consensus.Except, isExcept: true, "objects", "object"),
        VetoTest veto => Against(veto.Holders, isExcept: false, "votes against", "vote against"),
        BlockingMinorityTest blocking => Opposition(blocking),
        OptOutTest => division.OptOuts.IsEmpty ? "nobody is known to opt out" : $"{Phrase.List(Names(division.OptOuts))} opt{(division.OptOuts.Length == 1 ? "s" : "")} out",
        _ => "",
    };

    private string Majority(Share share, VotingBase of, VoteMeasure measure)
    {
        if (measure != VoteMeasure.Members)
            return Weighed(share, of, division.ScaleOf(measure), measure == VoteMeasure.Weight ? "votes" : "people");
        var (inFavour, whole) = (division.UpTo(VoteGroup.For), of.Groups == 0 ? AllMembers : division.UpTo(of.Groups));
        var exactly = share.IsCount ? "" : $" ({share})";
        var needed = whole.IsOne ? $"{Math.Max(1, share.FewestOf(whole.Least))} of {whole.Least}{exactly}"
            : share.IsCount ? $"{share.FewestOf(whole.Most)} of {whole}"
            : $"{share} of {whole}";
        var percent = whole.IsOne && inFavour.IsOne && !share.IsCount && whole.Least > 0 ? $": {RuleWording.Percent(inFavour.Least, whole.Least, share)}" : "";
        return $"{needed} needed, {inFavour} reached{percent}";
    }

    private string Weighed(Share share, VotingBase of, WeightTable scale, string things)
    {
        if (!scale.IsComplete)
            return $"it is not known how many {things} each voter stands for";
        var open = division.OpenIn(VoteGroup.For);
        var inFavour = new NumberRange(scale.Lightest(open.Least), scale.Heaviest(open.Most)) + scale.KnownIn(VoteGroup.For);
        var rounded = scale.IsApproximate ? ", by rounded numbers" : "";
        if (of.Groups > 0 && division.Open > 0)
            return $"{share} needed, {Amount(inFavour)} {things} for{rounded}";
        var whole = of.Groups == 0 ? scale.Whole : scale.KnownUpTo(of.Groups);
        var reached = inFavour.IsOne ? RuleWording.Percent(inFavour.Least, whole, share) : $"{RuleWording.Percent(inFavour.Least, whole, share)} to {RuleWording.Percent(inFavour.Most, whole, share)}";
        return share.IsCount
            ? $"{Phrase.Number(share.FewestOf(whole))} of {Phrase.Number(whole)} {things} needed, {Amount(inFavour)} reached{rounded}"
            : $"{share} needed, {reached} reached: {Amount(inFavour)} of {Phrase.Number(whole)} {things}{rounded}";
    }

    private string Opposition(BlockingMinorityTest blocking)
    {
        var measure = blocking.Measure ?? VoteMeasure.Members;
        var others = division.UpTo(VoteGroup.For).From(AllMembers.Most);
        if (measure == VoteMeasure.Members)
            return $"{others} members do not vote for";
        var scale = division.ScaleOf(measure);
        if (!scale.IsComplete)
            return $"{others} members do not vote for; what each counts for is not known";
        var open = division.OpenIn(VoteGroup.For);
        var (most, least) = (scale.Whole - scale.KnownIn(VoteGroup.For) - scale.Lightest(open.Least), scale.Whole - scale.KnownIn(VoteGroup.For) - scale.Heaviest(open.Most));
        var part = most == least ? RuleWording.Percent(most, scale.Whole, blocking.Share) : $"{RuleWording.Percent(least, scale.Whole, blocking.Share)} to {RuleWording.Percent(most, scale.Whole, blocking.Share)}";
        return $"{others} member{(others == new NumberRange(1, 1) ? "" : "s")} with {part} do not vote for{(scale.IsApproximate ? ", by rounded numbers" : "")}";
    }

    private string Against(ImmutableArray<ActorId> named, bool isExcept, string does, string doAll)
    {
        var names = Names(Broken(named, isExcept));
        var open = division.OpenIn(VoteGroup.Against);
        if (names.Length > 0)
            return $"{Phrase.List(names)} {(names.Length == 1 ? does : doAll)}";
        return AnswerOf(new NoneAgainstConstraint(division, named, isExcept)) switch
        {
            Answer.Yes => $"nobody {does}",
            Answer.No => $"{open} {doAll}, not known who",
            _ => open.Most >= division.Open ? "not all votes are known" : $"{open} against, not known who",
        };
    }

    private IReadOnlyList<int> Broken(ImmutableArray<ActorId> named, bool isExcept) => new NoneAgainstConstraint(division, named, isExcept).Broken;

    private ImmutableArray<ActorId> Names(IEnumerable<int> places) => [.. places.Select(place => division.Electorate.Voters[place].Id)];

    private static string Amount(NumberRange reach) =>
        reach.IsOne ? Phrase.Number(reach.Least) : $"{Phrase.Number(reach.Least)} to {Phrase.Number(reach.Most)}";
}
