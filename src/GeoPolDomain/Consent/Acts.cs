using GeoPolDomain.Decisions;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Consent;

/// <summary>Whether an actor has done what conditions stand before.</summary>
internal static class Acts
{
    public static Explained<Answer> Done(GatedAct act, ActorId holder, string? scope, Inquiry inquiry)
    {
        if (act == GatedAct.Send || act == GatedAct.TakePart || act == GatedAct.Stay)
            return Weighing.Conclude(
                inquiry.Held.Forces.Deployments.Where(one => one.Actor == holder && one.Status == DeploymentStatus.Actual && inquiry.IsInView(one))
                    .Select(one => Weigh(one, scope is null, inquiry)).OfType<Weighed>(),
                new Absence($"deployment of {holder}", [RecordKind.Deployment], [holder.Key]),
                inquiry);
        if (act == GatedAct.Decide)
            return Weighing.Conclude(
                Decided.Weigh(new DecisionTaken { Body = holder, OrganOpen = true, Text = scope }, inquiry),
                new Absence($"decision of {holder}", [RecordKind.Decision], [holder.Key]),
                inquiry);
        return new(Answer.Unknown, [new Reason($"no record shows whether somebody did: {act}")]);
    }

    private static Weighed? Weigh(Deployment sent, bool isMeant, Inquiry inquiry)
    {
        var occurrence = inquiry.Weigh(sent, Compositions.Beginning(sent));
        if (occurrence.IsHidden)
            return new(Answer.Unknown, inquiry.Hidden, isMeant);
        if (occurrence.Both == Answer.No)
            return null;
        var matter = isMeant ? "" : "; nothing says whether it is the act that is meant";
        return new(occurrence.Both.And(isMeant ? Answer.Yes : Answer.Unknown), new Reason($"{sent.Actor} sent soldiers as {sent.Role}{matter}{inquiry.Doubts(occurrence)}", sent), isMeant);
    }
}
