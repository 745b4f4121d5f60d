using System.Collections.Immutable;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Forces;
using GeoPolDomain.Places;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Cli.Answers;

/// <summary>A dataset on one page. What the dataset has nothing to show for is null.</summary>
/// <param name="Data">The dataset.</param>
/// <param name="Counts">How many records of each kind there are.</param>
/// <param name="Members">The members of its organizations.</param>
/// <param name="Battle">The order of battle of a force.</param>
/// <param name="Positions">Who stands how to a claim.</param>
/// <param name="Trace">A statement, followed back.</param>
internal sealed record BriefAnswer(
    Dataset Data,
    ImmutableArray<(string Kind, int Count)> Counts,
    ImmutableArray<MembersAnswer> Members,
    OrderOfBattle? Battle,
    Positions? Positions,
    Trace? Trace)
{
    /// <summary>The kinds of assessment that say why, or why not.</summary>
    public static ImmutableArray<AssessmentKind> Explaining { get; } = [AssessmentKind.Motive, AssessmentKind.Reason, AssessmentKind.Condition];

    /// <summary>The zones.</summary>
    public ImmutableArray<Zone> Zones => Data.Places.Zones;

    /// <summary>The conditions that are not part of another.</summary>
    public ImmutableArray<Condition> Conditions => [.. Data.Preconditions.All.Where(one => !Data.ReferencesTo(one.Key).Any(other => other.From is Condition))];

    /// <summary>What the authors think stands in the way, and why things are done.</summary>
    public ImmutableArray<Assessment> Assessments => [.. Data.Assessments.All.Where(one => one.Kinds.Any(Explaining.Contains))];

    /// <summary>What does not fit together.</summary>
    public ImmutableArray<Contradiction> Contradictions => Data.Contradictions.All;

    /// <summary>What the sources got wrong.</summary>
    public ImmutableArray<Correction> Corrections => Data.Assessments.Corrections;

    /// <summary>Asks the dataset what was chosen for it.</summary>
    public static BriefAnswer Of(Dataset data)
    {
        var (on, organizations, force, claim, statement) = BriefChoices.For(data);
        var members = on is null ? [] : organizations.Select(one => MembersAnswer.Of(data, one, on));
        var battle = on is not null && force is not null ? data.Forces.Of(force).On(on) : null;
        var positions = claim is null ? null : data.Statements.PositionsOn(claim);
        var trace = statement is null ? null : data.Provenance.TraceOf(statement);
        return new(
            data,
            [.. data.Records.CountBy(record => KindOf(record.Key.ToString())).Select(one => (one.Key, one.Value))],
            [.. members.Where(one => !one.Members.IsEmpty)],
            battle is { Lines.IsEmpty: true, StrengthKinds.IsEmpty: true } ? null : battle,
            positions is { All.IsEmpty: true } ? null : positions,
            trace is { Chains.IsEmpty: true } ? null : trace);
    }

    private static string KindOf(string key) => key[..key.IndexOf(':', StringComparison.Ordinal)];
}
