using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;

namespace GeoPolDomain.Contradictions;

/// <summary>The conditions that a statement sets, as far as tellings of it can be compared by them.</summary>
internal static class ConditionTraits
{
    public static IEnumerable<ReportTrait> Of(IRecords records, StatementId statement, ActorId? viewpoint)
    {
        var told = records.Of<Condition>()
            .Where(one => Viewpoints.Takes(one, viewpoint) && one.StatedIn.Contains(statement))
            .Select(one => $"{one.Act}: {RequirementWording.InFull(one.Requires)}")
            .ToList();
        return told.Count == 0 ? [] : [new ReportTrait(ReportAspect.Condition, null, string.Join("; ", told.Order(StringComparer.Ordinal)))];
    }
}
