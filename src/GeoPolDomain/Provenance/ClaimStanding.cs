using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Statements;
using GeoPolDomain.Text;

namespace GeoPolDomain.Provenance;

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

/// <summary>How a claim stands, derived by a policy from what a dataset holds; never stored.</summary>
[JsonConverter(typeof(TextConverter<ClaimStatus>))]
public sealed class ClaimStatus : Code<ClaimStatus>, ICode<ClaimStatus>
{
    private static readonly CodeList<ClaimStatus> List = new("a status of a claim", static text => new(text));

    private ClaimStatus(string text) : base(text) { }

    /// <summary>Carried by no source, or by no more than one that is independent.</summary>
    public static ClaimStatus Uncorroborated { get; } = List["uncorroborated"];

    /// <summary>Carried by several independent sources, and opposed by none.</summary>
    public static ClaimStatus Corroborated { get; } = List["corroborated"];

    /// <summary>Affirmed and denied.</summary>
    public static ClaimStatus Contested { get; } = List["contested"];

    /// <summary>Put right by a correction.</summary>
    public static ClaimStatus Corrected { get; } = List["corrected"];

    /// <summary>Taken back by those who carried it.</summary>
    public static ClaimStatus Retracted { get; } = List["retracted"];

    static CodeList<ClaimStatus> ICode<ClaimStatus>.Codes => List;
}

/// <summary>A rule by which the status of a claim is derived from the evidence: named, documented, and the same each time.</summary>
public sealed class StatusPolicy
{
    private readonly Func<ClaimEvidence, (ClaimStatus Status, ImmutableArray<Reason> Because)> judge;

    /// <summary>Makes a policy of one's own.</summary>
    /// <param name="name">By which answers name it.</param>
    /// <param name="rule">What it does, in words.</param>
    /// <param name="judge">The status and its reasons; it must depend on nothing but the evidence.</param>
    public StatusPolicy(string name, string rule, Func<ClaimEvidence, (ClaimStatus Status, ImmutableArray<Reason> Because)> judge)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        ArgumentNullException.ThrowIfNull(judge);
        (Name, Rule, this.judge) = (name, rule, judge);
    }

    /// <summary>The policy of this library, version 1.</summary>
    public static StatusPolicy Standard { get; } = new(
        "standard-1",
        "Retracted, where everything that carried the claim was taken back; else corrected, where a correction is of the claim itself; "
        + "else contested, where somebody affirms it and somebody denies all of it; else corroborated, where surely two independent sources "
        + "carry it and surely two actors say it; else uncorroborated. Silence, lack of information, doubt and conditions change nothing.",
        JudgeByStandard);

    /// <summary>By which answers name it.</summary>
    public string Name { get; }

    /// <summary>What it does, in words.</summary>
    public string Rule { get; }

    /// <summary>Judges the evidence.</summary>
    public ClaimStanding Judge(ClaimEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var (status, because) = judge(evidence);
        return new ClaimStanding(status, this, because, evidence);
    }

    /// <summary>The name and the rule.</summary>
    public override string ToString() => $"{Name}: {Rule}";

    private static (ClaimStatus Status, ImmutableArray<Reason> Because) JudgeByStandard(ClaimEvidence evidence)
    {
        if (evidence.IsRetracted)
            return (ClaimStatus.Retracted, [.. evidence.Retractions.Select(link => new Reason("it was taken back", link))]);
        if (!evidence.Corrections.IsEmpty)
            return (ClaimStatus.Corrected, [.. evidence.Corrections.Select(record => new Reason("it was put right", record))]);
        if (evidence.IsContested)
            return (ClaimStatus.Contested, [.. Stances(evidence, StanceKind.Affirms), .. Stances(evidence, StanceKind.Denies)]);
        var (sources, voices) = (evidence.Corroboration.Sources, evidence.Corroboration.Voices);
        return (
            sources.Least > 1 && voices.Least > 1 ? ClaimStatus.Corroborated : ClaimStatus.Uncorroborated,
            [new Reason($"independent sources: {sources}, voices: {voices}"), .. Stances(evidence, StanceKind.Affirms)]);
    }

    private static IEnumerable<Reason> Stances(ClaimEvidence evidence, StanceKind kind) =>
        evidence.Positions.Of(kind).Where(position => !position.IsInPart).Select(position => new Reason(position.ToString(), position.Statements[0]));
}
