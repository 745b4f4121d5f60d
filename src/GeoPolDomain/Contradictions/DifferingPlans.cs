using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Contradictions;

/// <summary>
/// Finds plans that give soldiers different roles: deployments of one actor to one place that are planned or proposed for times that may
/// overlap.
/// </summary>
/// <remarks>A role that is not specified differs from no other role. A deployment that is only imagined is no plan.</remarks>
internal static class DifferingPlans
{
    public static IEnumerable<ContradictionFinding> Find(IRecords records, ActorId? viewpoint) =>
        records.Of<Deployment>()
            .Where(one => IsPlan(one) && one.Place is not null && one.Role != ForceRole.Unspecified && Viewpoints.Takes(one, viewpoint))
            .GroupBy(one => (one.Actor, one.Place))
            .Select(group => Compare([.. group]))
            .OfType<ContradictionFinding>();

    private static ContradictionFinding? Compare(IReadOnlyList<Deployment> plans)
    {
        var first = plans[0];
        var other = plans.Where(plan => !AreApart(first, plan) && plan.Role != first.Role).ToList();
        if (other.Count == 0)
            return null;
        var one = plans.Where(plan => !AreApart(first, plan)).Except(other).ToList();
        return new ContradictionFinding(
            ContradictionKind.Role,
            [.. one],
            [.. other],
            $"soldiers of {first.Actor} are to be at {first.Place} {Say(first)}, and {string.Join(", ", other.Select(Say).Distinct())}");
    }

    private static bool IsPlan(Deployment deployment) =>
        deployment.Status == DeploymentStatus.Planned || deployment.Status == DeploymentStatus.Proposed;

    private static bool AreApart(Deployment one, Deployment other) =>
        one.When is { } left && other.When is { } right && ToldApart.InTime(left, right);

    private static string Say(Deployment one) => $"as '{one.Role}'";
}
