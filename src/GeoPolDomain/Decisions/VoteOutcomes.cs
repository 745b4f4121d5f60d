using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>The names of the outcomes of a vote.</summary>
public static class VoteOutcomes
{
    internal static Names<VoteOutcome> Names { get; } = new(
        "an outcome of a vote",
        (VoteOutcome.Adopted, "adopted"),
        (VoteOutcome.NotAdopted, "not-adopted"),
        (VoteOutcome.Pending, "pending"),
        (VoteOutcome.Unknown, "unknown"));

    /// <summary>The name on the wire, such as <c>not-adopted</c>.</summary>
    public static string ToText(this VoteOutcome outcome) => Names.Of(outcome);
}
