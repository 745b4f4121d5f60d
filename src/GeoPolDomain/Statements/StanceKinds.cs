using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>The names of the stances.</summary>
internal static class StanceKinds
{
    public static Names<StanceKind> Names { get; } = new(
        "a stance",
        (StanceKind.Affirms, "affirms"),
        (StanceKind.Denies, "denies"),
        (StanceKind.Doubts, "doubts"),
        (StanceKind.Conditions, "conditions"),
        (StanceKind.KnowsNothing, "knows-nothing"));
}
