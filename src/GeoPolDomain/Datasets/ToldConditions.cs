using GeoPolDomain.Consent;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Datasets;

/// <summary>The conditions that a statement sets, as far as tellings of it can be compared by them.</summary>
/// <remarks>It stands in this room because conditions and statements stand on one floor, and neither may look at the other.</remarks>
internal static class ToldConditions
{
    public static IEnumerable<TellingTrait> Of(Dataset data, StatementId statement, ActorId? viewpoint)
    {
        var told = data.Decisions.Conditions
            .Where(one => View.Takes(one, viewpoint) && one.StatedIn.Contains(statement))
            .Select(one => $"{one.Act}: {Wording.InFull(one.Requires)}")
            .ToList();
        return told.Count == 0 ? [] : [new TellingTrait(TellingAspect.Condition, null, string.Join("; ", told.Order(StringComparer.Ordinal)))];
    }
}
