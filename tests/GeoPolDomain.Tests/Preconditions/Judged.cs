using GeoPolDomain.Evidence;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.Catalogue;

namespace GeoPolDomain.Tests.Preconditions;

/// <summary>Judges one requirement of the holder x, as the condition c, over a few records.</summary>
internal static class Judged
{
    public const string Day = "2017-06-24";

    public static Explanation Leaf(Requirement requirement, params DatasetRecord[] records) => Of(requirement, null, records).Requires!;

    public static Explanation LeafKnownBy(string knownBy, Requirement requirement, params DatasetRecord[] records) =>
        Of(requirement, knownBy, records).Requires!;

    public static ConditionVerdict Of(Requirement requirement, string? knownBy, params DatasetRecord[] records) =>
        Given.Data([GivenGate.Condition("c", requirement), .. records]).Preconditions.Evaluate(
            "c", Given.Day(Day), knownBy is null ? null : Given.Day(knownBy));
}
