using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;

namespace GeoPolDomain.Contradictions;

/// <summary>The conditions that a statement sets, as text by which reports of the statement can be compared.</summary>
internal static class ConditionTraits
{
    public static IEnumerable<ReportTrait> Of(IRecords records, StatementId statement, ActorId? viewpoint)
    {
        var set = records.Of<Condition>()
            .Where(one => Viewpoints.Takes(one, viewpoint) && one.StatedIn.Contains(statement))
            .Select(one => $"{one.Act}: {RequirementWording.InFull(one.Requires)}")
            .ToList();
        return set.Count == 0
            ? []
            : [new ReportTrait(ReportAspect.Condition, null, string.Join("; ", set.Order(StringComparer.Ordinal)))];
    }
}
