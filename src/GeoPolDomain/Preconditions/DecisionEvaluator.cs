using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Finds out whether a body has taken a required decision.</summary>
internal static class DecisionEvaluator
{
    private static readonly ImmutableArray<RecordKind> Decisions = [RecordKind.Decision];

    public static Explanation Evaluate(DecisionTaken wanted, Inquiry inquiry)
    {
        var absence = new MissingRecord($"decision of {wanted.Body}", Decisions, [wanted.Body.Key], wanted.Since);
        var needed = $"{RequirementWording.Of(wanted)}, on or before {inquiry.On}{Voters(wanted, inquiry)}";
        if (wanted.Decision is not { } meant)
            return Of(Conclusion.Conclude(AnswersOf(wanted, inquiry), absence, inquiry));
        if (inquiry.Books.Decisions.Find(meant) is not { } decision)
            return Of(new(Answer.Unknown, [new Reason($"the dataset does not hold the decision {meant}")]));
        var answers = AnswerOf(decision, wanted, inquiry, isMeant: true);
        return answers is { } one && one.Answer != Answer.Unknown && !inquiry.LooksAhead
            ? Of(new(one.Answer, [one.Reason]))
            : Of(Conclusion.Conclude(answers is { } maybe ? [maybe] : [], absence, inquiry));

        Explanation Of(Explained<Answer> found) => new(wanted, found.Value, found.Because, needed);
    }

    /// <summary>The answers of all decisions that the requirement may mean.</summary>
    public static IEnumerable<RecordAnswer> AnswersOf(DecisionTaken wanted, Inquiry inquiry) =>
        inquiry.Books.Actors.OrgansOf(wanted.Body).Prepend(wanted.Body)
            .SelectMany(inquiry.Books.Decisions.OfBody)
            .Where(inquiry.IsInView)
            .Select(one => AnswerOf(one, wanted, inquiry, isMeant: wanted.Text is null))
            .OfType<RecordAnswer>();

    /// <summary>The answer of one decision; null when readers could not know the decision and it cannot count anyway.</summary>
    private static RecordAnswer? AnswerOf(Decision decision, DecisionTaken wanted, Inquiry inquiry, bool isMeant)
    {
        var happening = inquiry.HappeningOf(decision, decision.On);
        var (result, says) = Result(decision);
        var counts = result
            .And(DecisionMannerEvaluator.Is(decision, wanted, inquiry.Books))
            .And(IsSince(decision.On, wanted.Since))
            .And(IsOfBody(decision, wanted, inquiry.Books));
        if (happening.IsHidden)
            return counts == Answer.No ? null : new(Answer.Unknown, inquiry.Hidden, isMeant);
        if (happening.Known == Answer.No)
            return null;
        var answer = counts.And(happening.Both).And(isMeant ? Answer.Yes : Answer.Unknown);
        var late = happening.Happened == Answer.No ? $"; that was only after {inquiry.On}" : "";
        var matter = isMeant ? "" : "; nothing says whether it is the one that is required";
        var manner = wanted.Manner is { } how
            ? DecisionMannerEvaluator.Doubt(DecisionMannerEvaluator.Is(decision, wanted, inquiry.Books), how)
            : "";
        var when = decision.On is { } on ? $"on {on}" : "undated";
        var text = $"{decision.Body}, {when}, {says}: {decision.Title}{late}{manner}{matter}{inquiry.Doubts(happening)}";
        return new(answer, new Reason(text, decision), isMeant);
    }

    private static (Answer Answer, string Says) Result(Decision decision) => decision.Declared switch
    {
        null => (Answer.Unknown, "result not declared"),
        var result when result == DecisionResult.Adopted || result == DecisionResult.DeclaredAdopted => (Answer.Yes, result.ToString()),
        var result when DecisionResult.All.Contains(result) => (Answer.No, result.ToString()),
        var result => (Answer.Unknown, result.ToString()),
    };

    /// <summary>Whether a time falls on or after a day. Yes when no day is given.</summary>
    public static Answer IsSince(EdtfValue? when, EdtfDate? since) =>
        since is null ? Answer.Yes
        : when is null ? Answer.Unknown
        : when.IsBefore(since).Not();

    private static Answer IsOfBody(Decision decision, DecisionTaken wanted, Books books) =>
        decision.Body == wanted.Body ? Answer.Yes
        : !books.Actors.OrgansOf(wanted.Body).Contains(decision.Body) ? Answer.No
        : wanted.OrganOpen ? Answer.Yes
        : Answer.Unknown;

    private static string Voters(DecisionTaken wanted, Inquiry inquiry)
    {
        if (wanted.Manner != DecisionManner.Unanimity && wanted.Manner != DecisionManner.Consensus)
            return "";
        var members = inquiry.Books.Memberships.Of(wanted.Body, inquiry.Viewpoint).On(inquiry.On);
        var verb = wanted.Manner == DecisionManner.Unanimity ? "with the yes of" : "without an objection of";
        return members.IsEmpty ? "" : $", {verb} {RequirementWording.List([.. members.Select(one => one.Actor)])}";
    }
}

/// <summary>
/// Finds out whether a decision was taken in the required manner, from its ballots and counts and the members of the body.
/// </summary>
internal static class DecisionMannerEvaluator
{
    /// <summary>Whether the decision was taken in the required manner.</summary>
    public static Answer Is(Decision decision, DecisionTaken wanted, Books books)
    {
        if (wanted.Manner is not { } manner)
            return Answer.Yes;
        var electorate = books.Memberships.Of(decision.Body);
        if (electorate.Memberships.IsEmpty)
            electorate = books.Memberships.Of(wanted.Body);
        var unanimous = IsUnanimous(decision, electorate);
        if (manner == DecisionManner.Unanimity)
            return unanimous;
        if (manner == DecisionManner.Consensus)
            return unanimous.Or(IsByConsensus(decision, electorate));
        return manner == DecisionManner.Majority ? Answer.Yes : unanimous.Or(Answer.Unknown);
    }

    /// <summary>Describes whether the manner was met, as a continuation of the text of the decision.</summary>
    public static string Doubt(Answer answer, DecisionManner manner) => answer switch
    {
        Answer.Yes => $"; by {manner}",
        Answer.No => $"; not by {manner}",
        _ => $"; nothing says whether it was by {manner}",
    };

    private static Answer IsUnanimous(Decision decision, Roster electorate) =>
        Of(decision, electorate, static vote => vote == VoteCast.Yes);

    private static Answer IsByConsensus(Decision decision, Roster electorate) =>
        Of(decision, electorate, static vote => vote is not (VoteCast.No or VoteCast.Absent));

    // An absent voter has neither agreed nor let the decision pass. A chair may declare adopted what was not adopted.
    private static Answer Of(Decision decision, Roster electorate, Func<VoteCast, bool> fits)
    {
        var against = decision.Ballots.Any(one => !Fits(one.Vote)) || decision.Counts.Any(one => !Fits(one.Vote) && one.Count.Least > 0);
        if (against)
            return Answer.No;
        if (decision.Declared == DecisionResult.DeclaredAdopted)
            return Answer.Unknown;
        return HasAll(decision, electorate) ? Answer.Yes : Answer.Unknown;

        bool Fits(VoteCast vote) => vote == VoteCast.Excluded || fits(vote);
    }

    private static bool HasAll(Decision decision, Roster electorate)
    {
        ImmutableArray<Member> members = decision.On is { } on ? electorate.On(on) : [];
        var voted = decision.Ballots.Select(one => one.Voter).ToHashSet();
        var counted = decision.Counts.Sum(one => one.Count.Least);
        return !members.IsEmpty && (members.All(one => voted.Contains(one.Actor)) || counted >= members.Length);
    }
}
