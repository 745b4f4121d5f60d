using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Whether a body has decided.</summary>
internal static class DecisionEvaluator
{
    private static readonly ImmutableArray<RecordKind> Decisions = [RecordKind.Decision];

    public static Explanation Evaluate(DecisionTaken wanted, Inquiry inquiry)
    {
        var absence = new MissingRecord($"decision of {wanted.Body}", Decisions, [wanted.Body.Key], wanted.Since);
        var needed = $"{RequirementWording.Of(wanted)}, on or before {inquiry.On}{Voters(wanted, inquiry)}";
        if (wanted.Decision is not { } meant)
            return Of(Conclusion.Conclude(Weigh(wanted, inquiry), absence, inquiry));
        if (inquiry.Held.Decisions.Find(meant) is not { } decision)
            return Of(new(Answer.Unknown, [new Reason($"the dataset does not hold the decision {meant}")]));
        var weighed = Weigh(decision, wanted, inquiry, isMeant: true);
        return weighed is { } one && one.Answer != Answer.Unknown && !inquiry.LooksAhead
            ? Of(new(one.Answer, [one.Reason]))
            : Of(Conclusion.Conclude(weighed is { } maybe ? [maybe] : [], absence, inquiry));

        Explanation Of(Explained<Answer> found) => new(wanted, found.Value, found.Because, needed);
    }

    /// <summary>Weighs every decision that may be one of those that are meant.</summary>
    public static IEnumerable<WeighedRecord> Weigh(DecisionTaken wanted, Inquiry inquiry) =>
        inquiry.Held.Actors.OrgansOf(wanted.Body).Prepend(wanted.Body)
            .SelectMany(inquiry.Held.Decisions.OfBody)
            .Where(inquiry.IsInView)
            .Select(one => Weigh(one, wanted, inquiry, isMeant: wanted.Text is null))
            .OfType<WeighedRecord>();

    /// <summary>What one decision says; null where it could not be known and need not have happened.</summary>
    private static WeighedRecord? Weigh(Decision decision, DecisionTaken wanted, Inquiry inquiry, bool isMeant)
    {
        var occurrence = inquiry.Weigh(decision, decision.On);
        var (result, says) = Result(decision);
        var counts = result
            .And(DecisionMannerEvaluator.Is(decision, wanted, inquiry.Held))
            .And(IsSince(decision.On, wanted.Since))
            .And(IsOfBody(decision, wanted, inquiry.Held));
        if (occurrence.IsHidden)
            return counts == Answer.No ? null : new(Answer.Unknown, inquiry.Hidden, isMeant);
        if (occurrence.Known == Answer.No)
            return null;
        var answer = counts.And(occurrence.Both).And(isMeant ? Answer.Yes : Answer.Unknown);
        var late = occurrence.Happened == Answer.No ? $"; that was only after {inquiry.On}" : "";
        var matter = isMeant ? "" : "; nothing says whether it is the one that is required";
        var manner = wanted.Manner is { } how ? DecisionMannerEvaluator.Doubt(DecisionMannerEvaluator.Is(decision, wanted, inquiry.Held), how) : "";
        var when = decision.On is { } on ? $"on {on}" : "undated";
        return new(answer, new Reason($"{decision.Body}, {when}, {says}: {decision.Title}{late}{manner}{matter}{inquiry.Doubts(occurrence)}", decision), isMeant);
    }

    private static (Answer Answer, string Says) Result(Decision decision) => decision.Declared switch
    {
        null => (Answer.Unknown, "result not declared"),
        var result when result == DecisionResult.Adopted || result == DecisionResult.DeclaredAdopted => (Answer.Yes, result.ToString()),
        var result when DecisionResult.All.Contains(result) => (Answer.No, result.ToString()),
        var result => (Answer.Unknown, result.ToString()),
    };

    /// <summary>Whether something falls on or after a day; it does where no day is named.</summary>
    public static Answer IsSince(EdtfValue? when, EdtfDate? since) =>
        since is null ? Answer.Yes
        : when is null ? Answer.Unknown
        : when.IsBefore(since).Not();

    private static Answer IsOfBody(Decision decision, DecisionTaken wanted, Books held) =>
        decision.Body == wanted.Body ? Answer.Yes
        : !held.Actors.OrgansOf(wanted.Body).Contains(decision.Body) ? Answer.No
        : wanted.OrganOpen ? Answer.Yes
        : Answer.Unknown;

    private static string Voters(DecisionTaken wanted, Inquiry inquiry)
    {
        if (wanted.Manner != DecisionManner.Unanimity && wanted.Manner != DecisionManner.Consensus)
            return "";
        var members = inquiry.Held.Memberships.Of(wanted.Body, inquiry.Viewpoint).On(inquiry.On);
        var verb = wanted.Manner == DecisionManner.Unanimity ? "with the yes of" : "without an objection of";
        return members.IsEmpty ? "" : $", {verb} {RequirementWording.List([.. members.Select(one => one.Actor)])}";
    }
}
