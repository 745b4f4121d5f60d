using GeoPolDomain.Datasets;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Reference.Tests;

/// <summary>The curated dataset with the marks by which its contradictions are found. Each is nothing but what an editor reads in the articles; the file can take them over one by one.</summary>
internal static class MarkedForReasoning
{
    private const string Sharp = "prp-x-sharp-refusal";

    private static readonly Dictionary<string, string> Occasions = new()
    {
        ["rpt-b05"] = "press-conference",
        ["rpt-b06"] = "press-conference",
        ["rpt-a09-sol"] = "interview",
        ["rpt-a10-sol"] = "interview",
        ["rpt-b06-sol"] = "interview",
    };

    private static readonly Dictionary<string, Stance> Judgements = new()
    {
        ["asm-b03"] = new() { Claim = Sharp, Kind = StanceKind.Affirms },
        ["asm-a09"] = new() { Claim = Sharp, Kind = StanceKind.Denies },
        ["asm-a08"] = new() { Claim = "prp-24", Kind = StanceKind.Denies },
        ["asm-a16"] = new() { Claim = "prp-24", Kind = StanceKind.Denies },
        ["asm-b12"] = new() { Claim = "prp-20", Kind = StanceKind.Denies },
    };

    public static Dataset Data { get; } = Mark(ReferenceData.CstoSyria2017);

    private static Dataset Mark(Dataset data) => new(data.Id, data.Title, data.Records.Select(Mark).Concat(Added).DistinctBy(record => record.Key), data.Note);

    private static DatasetRecord Mark(DatasetRecord record) => record switch
    {
        Claim claim when claim.Id == "prp-35" => claim with { Nature = ClaimNature.Law },
        Claim claim when claim.Id == "prp-13" => claim with { Relations = [new ClaimRelation { Kind = ClaimRelationKind.InTension, Claim = "prp-10" }] },
        Assessment assessment when Judgements.TryGetValue(assessment.Id.ToString(), out var stance) => assessment with { Stances = [stance] },
        Report report when Occasions.TryGetValue(report.Id.ToString(), out var occasion) => report with { Occasion = Occasion.Parse(occasion) },
        // Troops who watch the situation, and observers: the plan is told with two roles.
        Deployment deployment when deployment.Id == "dep-kz-troops" || deployment.Id == "dep-kg-troops" => deployment with { Role = ForceRole.Parse("monitoring") },
        Contradiction contradiction when contradiction.Id == "ctr-06" => contradiction with
        {
            Between =
            [
                .. contradiction.Between,
                "deployment:dep-kg-observers", "deployment:dep-kg-troops", "deployment:dep-kz-observers", "deployment:dep-kz-troops",
            ],
        },
        _ => record,
    };

    private static IEnumerable<DatasetRecord> Added =>
    [
        new Claim { Id = Sharp, Text = "Kazakhstan and Kyrgyzstan refused sharply in 2017.", Nature = ClaimNature.Evaluation },
        new Link { Id = "lnk-x-unga", From = "decision:dec-unga-68-262", To = "claim:prp-34", Kind = LinkKind.SpeaksFor },
        new Link { Id = "lnk-x-aleppo", From = "deployment:dep-armenia-aleppo", To = "claim:prp-20", Kind = LinkKind.SpeaksFor },
    ];
}
