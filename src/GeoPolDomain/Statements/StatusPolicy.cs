using System.Collections.Immutable;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Statements;

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
            sources.AtLeast > 1 && voices.AtLeast > 1 ? ClaimStatus.Corroborated : ClaimStatus.Uncorroborated,
            [new Reason($"independent sources: {sources}, voices: {voices}"), .. Stances(evidence, StanceKind.Affirms)]);
    }

    private static IEnumerable<Reason> Stances(ClaimEvidence evidence, StanceKind kind) =>
        evidence.Positions.Of(kind).Where(position => !position.IsInPart).Select(position => new Reason(position.ToString(), position.Statements[0]));
}
