using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>Conditions of one holder, connected in the ways that cost most.</summary>
internal static class ConditionShapes
{
    public static readonly string[] Names = ["chain", "circle", "star", "diamond", "promised chain", "lattice"];

    public static Dataset Of(string shape, int n) => shape switch
    {
        "chain" => Chain(n),
        "circle" => Data(n, i => Both(Own(i), [(i + 1) % n])),
        "star" => Data(n, i => i == 0 ? Both(Own(0), [.. Enumerable.Range(1, n - 1)]) : Own(i)),
        "diamond" => Diamond(n),
        "promised chain" => Given.Data([.. Chain(n).Records, .. Promises(n)]),
        "lattice" => Given.Data([.. Data(n, Lattice(n)).Records, .. Promises(n)]),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    /// <summary>Each condition requires something of its own and the next condition.</summary>
    public static Dataset Chain(int n) => Data(n, i => i == n - 1 ? Own(i) : Both(Own(i), [i + 1]));

    /// <summary>Each condition requires the next twice, so that the ways double with each.</summary>
    public static Dataset Diamond(int n) => Data(n + 1, i => i == n ? Own(i) : new AllOf { Of = [Ref(i + 1), Ref(i + 1)] });

    // Two conditions a layer, each of which requires both of the next layer.
    private static Func<int, Requirement> Lattice(int n) => i => i / 2 * 2 + 3 < n
        ? new AllOf { Of = [Ref(i / 2 * 2 + 2), Ref(i / 2 * 2 + 3)] }
        : Own(i);

    private static IEnumerable<Coverage> Promises(int n) => Enumerable.Range(0, n).Select(i => new Coverage
    {
        Id = $"v{i:000000}",
        Of = RecordKind.Decision,
        About = [((ConditionId)Id(i)).Key],
    });

    private static Dataset Data(int n, Func<int, Requirement> requires) =>
        Given.Data([.. Enumerable.Range(0, n).Select(i => Given.Condition(Id(i), "x", "send", requires(i)))]);

    private static string Id(int i) => $"c{i:000000}";

    private static Requirement Both(Requirement own, int[] others) => new AllOf { Of = [own, .. others.Select(Ref)] };

    private static Circumstance Own(int i) => new() { Text = $"the circumstance of {Id(i)}" };

    private static ConditionMet Ref(int i) => new() { Condition = Id(i) };
}
