using GeoPolDomain.Checks;
using GeoPolDomain.Places;

namespace GeoPolDomain.Tests.Checks;

/// <summary>The cases of ids and codes that are probably misspelled, and of sources.</summary>
internal static class SpellingCases
{
    public static IEnumerable<CheckCase> All =>
    [
        new(
            FindingCode.NearDuplicateId, "actor:russia/id", [Given.State("russia"), Given.State("rusia")],
            [Given.State("russia"), Given.State("rusia"), Given.Relation("russia", "ally", "rusia")]),
        new(
            FindingCode.NearDuplicateId, "actor:austria/id", [Given.State("austrai"), Given.State("austria")],
            [Given.State("iran"), Given.State("iraq"), Given.Force("isaf-1"), Given.Force("isaf-2")]),
        new(
            FindingCode.NearDuplicateId, "place:plc-latakya/id", [Place("plc-latakia"), Place("plc-latakya")],
            [Place("plc-gambia") with { State = "gambia" }, Place("plc-zambia") with { State = "zambia" }]),
        new(
            FindingCode.MisspelledCode, "source:paper/kind", [Given.Source("paper", kind: "artikle")],
            [Given.Source("paper", kind: "poster")]),
        new(
            FindingCode.MisspelledCode, "actor:csto/form", [Given.Organization("csto", form: "aliance")],
            [Given.Organization("csto") with { Form = null }]),
        new(FindingCode.UnusedSource, "source:paper/id", [Given.Source("paper")], [Given.Source("paper"), Given.Report("r", "s", "paper")]),
        new(
            FindingCode.SourceWithoutOrigin, "source:paper/id", [Given.Source("paper"), Given.Decision("d", "unsc", source: "paper")],
            [Given.Source("paper", published: "2017"), Given.Decision("d", "unsc", source: "paper")]),
        new(
            FindingCode.SourceWithoutOrigin, "source:paper/id", [Given.Source("paper"), Given.Decision("d", "unsc", source: "paper")],
            [Given.Source("paper", missing: "stripped"), Given.Decision("d", "unsc", source: "paper")]),
        new(
            FindingCode.ZonePartUnsaid, "zone:z/parts/0", [Zone("part", null)], [Zone("part", "the north")]),
        new(
            FindingCode.ZonePartUnsaid, "zone:z/parts/0", [Zone("part", null)], [Zone("not-stated", null)]),
    ];

    private static Place Place(string id) => Given.Place(id);

    private static Zone Zone(string extent, string? where) => new()
    {
        Id = "z",
        Names = ["A zone"],
        Parts = [new ZonePart { Place = "plc-hama", Extent = PlaceExtent.Parse(extent), Where = where }],
    };
}
