using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;

namespace GeoPolDomain.Tests.Contradictions.Plain;

/// <summary>The search for contradictions as it was before claims and statements had numbers.</summary>
/// <param name="Findings">What is found.</param>
/// <param name="LeadingFurther">How many claims lead further.</param>
/// <param name="ComparedInPart">How many records were compared in part.</param>
internal sealed record PlainSearch(IReadOnlyList<ContradictionFinding> Findings, int LeadingFurther, int ComparedInPart)
{
    public static PlainSearch Of(Dataset data, ActorId? viewpoint, int claims)
    {
        IRecords records = data;
        var statements = data.Statements;
        var graph = new PlainClaimGraph(statements.Claims);
        var near = new PlainNearClaims(graph, claims);
        var others = new NearRecords(claims, statements.All.Length + records.Of<Condition>().Length + DifferingStrengths.CountIn(records));
        IReadOnlyList<ContradictionFinding> findings =
        [
            .. new PlainOpposedStances(statements, graph, new PlainStances(statements, viewpoint), near).Find(),
            .. new PlainUtterances(statements, graph, viewpoint, others).Find(),
            .. QuantifierContradictions.Find(statements, viewpoint),
            .. new DifferingConditions(records, viewpoint, others).Find(),
            .. DifferingPlans.Find(records, viewpoint),
            .. new DifferingStrengths(records, others).Find(),
        ];
        return new(findings, near.LeadingFurther, others.ComparedInPart);
    }
}
