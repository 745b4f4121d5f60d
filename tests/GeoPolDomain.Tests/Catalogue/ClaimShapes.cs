using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>Claims that lead to each other, each affirmed by one actor and denied by another.</summary>
internal static class ClaimShapes
{
    public static Dataset Of(string name, int n)
    {
        var (shape, how) = (name.Split(' ')[0], name.Split(' ')[1]);
        int[] To(int i) => shape switch
        {
            "chain" => i + 1 < n ? [i + 1] : [],
            "circle" => [(i + 1) % n],
            "star" => i == 0 ? [.. Enumerable.Range(1, n - 1)] : [],
            "hub" => i == 0 ? [] : [0],
            _ => i + 2 < n ? [i + 1, i + 2] : [],
        };
        return Given.Data([.. Enumerable.Range(0, n).SelectMany(i => new DatasetRecord[]
        {
            new Claim
            {
                Id = $"c{i:000000}",
                Text = "It is so.",
                Relations = [.. To(i).Select(to => new ClaimRelation { Kind = ClaimRelationKind.Parse(how), Claim = $"c{to:000000}" })],
            },
            Given.Statement($"y{i}", "one", $"affirms c{i:000000}"),
            Given.Statement($"n{i}", shape == "hub" ? $"a{i}" : "two", $"denies c{(shape == "hub" ? 0 : i):000000}"),
        })]);
    }
}
