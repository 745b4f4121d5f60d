using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Statements;
using GeoPolDomain.Text;

namespace GeoPolDomain.Provenance;

/// <summary>The status of a claim under one policy, with the reasons. The standing is derived anew each time and never stored.</summary>
/// <param name="Status">The status of the claim.</param>
/// <param name="Policy">The policy that gave the status.</param>
/// <param name="Because">The reasons for the status, weightiest first.</param>
/// <param name="Evidence">The evidence that the policy judged.</param>
public sealed record ClaimStanding(ClaimStatus Status, StatusPolicy Policy, ImmutableArray<Reason> Because, ClaimEvidence Evidence)
{
    /// <summary>Whether both have the same status, the same policy name and the same reasons. The evidence is not compared.</summary>
    public bool Equals(ClaimStanding? other) =>
        other is not null
        && Status == other.Status
        && Policy.Name == other.Policy.Name
        && Because.AsSpan().SequenceEqual(other.Because.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, Policy.Name, Because.Length);

    /// <summary>Describes the claim, its status, the reasons and the policy in one line.</summary>
    public string Describe() => $"{Evidence.ClaimId}: {Status}, because {string.Join("; ", Because)} (policy {Policy.Name})";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}

/// <summary>The status that a policy derives for a claim from the records of a dataset. The status is never stored.</summary>
[JsonConverter(typeof(TextConverter<ClaimStatus>))]
public sealed class ClaimStatus : Code<ClaimStatus>, ICode<ClaimStatus>
{
    private static readonly CodeList<ClaimStatus> List = new("a status of a claim", static text => new(text));

    private ClaimStatus(string text) : base(text) { }

    /// <summary>It is not certain that several independent sources and several voices carry the claim.</summary>
    public static ClaimStatus Uncorroborated { get; } = List["uncorroborated"];

    /// <summary>Several independent sources carry the claim, and nobody denies all of it.</summary>
    public static ClaimStatus Corroborated { get; } = List["corroborated"];

    /// <summary>Somebody affirms the claim, and somebody denies all of it.</summary>
    public static ClaimStatus Contested { get; } = List["contested"];

    /// <summary>A correction puts the claim itself right.</summary>
    public static ClaimStatus Corrected { get; } = List["corrected"];

    /// <summary>Everything that carried the claim was retracted.</summary>
    public static ClaimStatus Retracted { get; } = List["retracted"];

    static CodeList<ClaimStatus> ICode<ClaimStatus>.Codes => List;
}

/// <summary>A named rule that derives the status of a claim from the evidence. The same evidence always gives the same status.</summary>
public sealed class StatusPolicy
{
    private readonly Func<ClaimEvidence, (ClaimStatus Status, ImmutableArray<Reason> Because)> judge;

    /// <summary>Creates a policy of your own.</summary>
    /// <param name="name">The name by which answers refer to the policy.</param>
    /// <param name="rule">What the policy does, in words.</param>
    /// <param name="judge">The function that returns the status and its reasons. It must depend on nothing but the evidence.</param>
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
        + "else contested, where somebody affirms it and somebody denies all of it; "
        + "else corroborated, where surely two independent sources carry it and surely two actors say it; else uncorroborated. "
        + "Silence, lack of information, doubt and conditions change nothing.",
        JudgeByStandard);

    /// <summary>The name by which answers refer to the policy.</summary>
    public string Name { get; }

    /// <summary>What the policy does, in words.</summary>
    public string Rule { get; }

    /// <summary>Judges a claim by the evidence.</summary>
    public ClaimStanding Judge(ClaimEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var (status, because) = judge(evidence);
        return new ClaimStanding(status, this, because, evidence);
    }

    /// <summary>The name and the rule of the policy.</summary>
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
        evidence.Positions.Of(kind)
            .Where(position => !position.IsInPart)
            .Select(position => new Reason(position.ToString(), position.Statements[0]));
}
