using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>The names of the stances.</summary>
public static class StanceKinds
{
    internal static Names<StanceKind> Names { get; } = new(
        "a stance",
        (StanceKind.Affirms, "affirms"),
        (StanceKind.Denies, "denies"),
        (StanceKind.Doubts, "doubts"),
        (StanceKind.Conditions, "conditions"),
        (StanceKind.KnowsNothing, "knows-nothing"));

    /// <summary>The name on the wire, such as <c>knows-nothing</c>.</summary>
    public static string ToText(this StanceKind stance) => Names.Of(stance);
}
