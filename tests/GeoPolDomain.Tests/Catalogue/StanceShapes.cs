using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>Very many stances on one claim, which meet few stances on many other claims.</summary>
internal static class StanceShapes
{
    public static readonly string[] Names = ["many speakers", "many speakers on one hub", "one speaker", "one speaker in tension"];

    public static Dataset Of(string shape, int n) => Given.Data((IEnumerable<DatasetRecord>)
    [
        Given.Claim("c", shape == "one speaker" ? string.Join(", ", Enumerable.Range(0, n).Select(i => $"entails {Id("c", i)}")) : ""),
        .. Enumerable.Range(0, n).SelectMany(i => Each(shape, i)),
    ]);

    private static IEnumerable<DatasetRecord> Each(string shape, int i) => shape switch
    {
        "many speakers" =>
        [
            Given.Statement(Id("s", i), Id("a", i), "affirms c"),
            .. i == 0 ? (DatasetRecord[])[Given.Statement("t", Id("a", i), "denies c")] : [],
        ],
        "many speakers on one hub" =>
        [
            Given.Claim(Id("c", i), "entails c"),
            Given.Statement(Id("s", i), Id("a", i), "denies c"),
            Given.Statement(Id("t", i), "one", $"affirms {Id("c", i)}"),
        ],
        "one speaker" =>
        [
            Given.Claim(Id("c", i)),
            Given.Statement(Id("s", i), "one", "affirms c"),
            Given.Statement(Id("t", i), "one", $"denies {Id("c", i)}"),
        ],
        _ =>
        [
            Given.Claim(Id("c", i), "in-tension c"),
            Given.Statement(Id("s", i), "one", "affirms c"),
            Given.Statement(Id("t", i), "one", $"affirms {Id("c", i)}"),
        ],
    };

    private static string Id(string prefix, int i) => $"{prefix}{i:000000}";
}
