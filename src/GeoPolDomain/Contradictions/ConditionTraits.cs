using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;

namespace GeoPolDomain.Contradictions;

/// <summary>The conditions that a statement sets, as text by which reports of the statement can be compared.</summary>
internal sealed class ConditionTraits(IRecords records, ActorId? viewpoint)
{
    private readonly ILookup<StatementId, Condition> byStatement = records.Of<Condition>()
        .Where(one => Viewpoints.Takes(one, viewpoint))
        .SelectMany(one => one.StatedIn.Distinct(), (condition, statement) => (condition, statement))
        .ToLookup(one => one.statement, one => one.condition);

    public IEnumerable<ReportTrait> Of(StatementId statement)
    {
        var set = byStatement[statement]
            .Select(one => $"{one.Act}: {RequirementWording.InFull(one.Requires)}")
            .ToList();
        return set.Count == 0
            ? []
            : [new ReportTrait(ReportAspect.Condition, null, string.Join("; ", set.Order(StringComparer.Ordinal)))];
    }
}
