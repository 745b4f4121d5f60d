using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>The names of the ways to vote.</summary>
public static class VoteCasts
{
    internal static Names<VoteCast> Names { get; } = new(
        "a way to vote",
        (VoteCast.Yes, "yes"),
        (VoteCast.No, "no"),
        (VoteCast.Abstain, "abstain"),
        (VoteCast.Absent, "absent"),
        (VoteCast.NotParticipating, "not-participating"),
        (VoteCast.Silent, "silent"),
        (VoteCast.Uninterested, "uninterested"),
        (VoteCast.Excluded, "excluded"));

    /// <summary>The name on the wire, such as <c>not-participating</c>.</summary>
    public static string ToText(this VoteCast vote) => Names.Of(vote);
}
