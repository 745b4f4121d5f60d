using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Finds out whether an actor has performed the act that its conditions govern.</summary>
internal static class ActionEvaluator
{
    public static Explained<Answer> Done(ActionKind act, ActorId holder, string? scope, Inquiry inquiry)
    {
        if (act == ActionKind.Send || act == ActionKind.TakePart || act == ActionKind.Stay)
            return Conclusion.Conclude(
                inquiry.Books.Forces.Deployments
                    .Where(one => one.Actor == holder && one.Status == DeploymentStatus.Actual && inquiry.IsInView(one))
                    .Select(one => AnswerOf(one, scope is null, inquiry)).OfType<RecordAnswer>(),
                new MissingRecord($"deployment of {holder}", [RecordKind.Deployment], [holder.Key]),
                inquiry);
        if (act == ActionKind.Decide)
            return Conclusion.Conclude(
                DecisionEvaluator.AnswersOf(new DecisionTaken { Body = holder, OrganOpen = true, Text = scope }, inquiry),
                new MissingRecord($"decision of {holder}", [RecordKind.Decision], [holder.Key]),
                inquiry);
        return new(Answer.Unknown, [new Reason($"no kind of record shows whether an actor performed this act: {act}")]);
    }

    private static RecordAnswer? AnswerOf(Deployment sent, bool isMeant, Inquiry inquiry)
    {
        var happening = inquiry.HappeningOf(sent, CompositionEvaluator.Beginning(sent));
        if (happening.IsHidden)
            return new(Answer.Unknown, inquiry.Hidden, isMeant);
        if (happening.Both == Answer.No)
            return null;
        var matter = isMeant ? "" : "; nothing says whether it is the act that is meant";
        return new(
            happening.Both.And(isMeant ? Answer.Yes : Answer.Unknown),
            new Reason($"{sent.Actor} sent soldiers as {sent.Role}{matter}{inquiry.Doubts(happening)}", sent),
            isMeant);
    }
}
