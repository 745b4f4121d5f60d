using System.Collections.Immutable;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Statements;

/// <summary>How a claim stands by one policy, and why. It is derived anew each time and never stored.</summary>
/// <param name="Status">The status.</param>
/// <param name="Policy">The policy by which it was judged.</param>
/// <param name="Because">The reasons, the weightiest first.</param>
/// <param name="Evidence">What was judged.</param>
public sealed record ClaimStanding(ClaimStatus Status, StatusPolicy Policy, ImmutableArray<Reason> Because, ClaimEvidence Evidence)
{
    /// <summary>Whether both have one status by one policy for the same reasons.</summary>
    public bool Equals(ClaimStanding? other) =>
        other is not null && Status == other.Status && Policy.Name == other.Policy.Name && Because.AsSpan().SequenceEqual(other.Because.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, Policy.Name, Because.Length);

    /// <summary>The claim, its status, the policy and the reasons.</summary>
    public string Describe() => $"{Evidence.ClaimId}: {Status}, because {string.Join("; ", Because)} (policy {Policy.Name})";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
