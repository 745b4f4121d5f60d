using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Whether an actor has done what conditions stand before.</summary>
internal static class ActionEvaluator
{
    public static Explained<Answer> Done(ActionKind act, ActorId holder, string? scope, Inquiry inquiry)
    {
        if (act == ActionKind.Send || act == ActionKind.TakePart || act == ActionKind.Stay)
            return Conclusion.Conclude(
                inquiry.Held.Forces.Deployments.Where(one => one.Actor == holder && one.Status == DeploymentStatus.Actual && inquiry.IsInView(one))
                    .Select(one => Weigh(one, scope is null, inquiry)).OfType<WeighedRecord>(),
                new MissingRecord($"deployment of {holder}", [RecordKind.Deployment], [holder.Key]),
                inquiry);
        if (act == ActionKind.Decide)
            return Conclusion.Conclude(
                DecisionEvaluator.Weigh(new DecisionTaken { Body = holder, OrganOpen = true, Text = scope }, inquiry),
                new MissingRecord($"decision of {holder}", [RecordKind.Decision], [holder.Key]),
                inquiry);
        return new(Answer.Unknown, [new Reason($"no record shows whether somebody did: {act}")]);
    }

    private static WeighedRecord? Weigh(Deployment sent, bool isMeant, Inquiry inquiry)
    {
        var occurrence = inquiry.Weigh(sent, CompositionEvaluator.Beginning(sent));
        if (occurrence.IsHidden)
            return new(Answer.Unknown, inquiry.Hidden, isMeant);
        if (occurrence.Both == Answer.No)
            return null;
        var matter = isMeant ? "" : "; nothing says whether it is the act that is meant";
        return new(occurrence.Both.And(isMeant ? Answer.Yes : Answer.Unknown), new Reason($"{sent.Actor} sent soldiers as {sent.Role}{matter}{inquiry.Doubts(occurrence)}", sent), isMeant);
    }
}
