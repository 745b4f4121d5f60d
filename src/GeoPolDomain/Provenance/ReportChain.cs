using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>The chain of one report of a statement: from the source that contains the report back to the first known source.</summary>
public sealed class ReportChain
{
    internal ReportChain(Report report, ImmutableArray<TraceStep> steps, SourceId? circle, ReportId? lost)
    {
        Report = report;
        Steps = steps;
        Circle = circle;
        Lost = lost;
    }

    /// <summary>The report at which the chain starts.</summary>
    public Report Report { get; }

    /// <summary>The steps of the chain. The reporting source comes first, the earliest named source last.</summary>
    public ImmutableArray<TraceStep> Steps { get; }

    /// <summary>The source to which the chain returns when sources cite each other in a circle. Otherwise null.</summary>
    public SourceId? Circle { get; }

    /// <summary>The earlier report that the chain needs and that the dataset does not hold. Otherwise null.</summary>
    public ReportId? Lost { get; }

    /// <summary>Whether the chain ends at a source whose outlet is known.</summary>
    public bool ReachesKnownOutlet => Steps[^1].IsOutletKnown;

    /// <summary>
    /// Where and why the chain cannot be followed further, in words. Null when the chain ends at a source with a recorded report and a
    /// known outlet.
    /// </summary>
    public string? Break => this switch
    {
        { Circle: { } circle } => $"the citations come back to {circle}",
        { Lost: { } lost } => $"the dataset does not hold {lost}, through which it was told",
        { Steps: [.., { Missing: { } missing } last] } => $"{last.SourceId}: {missing}",
        { Steps: [.., { Report: null } last] } => $"{last.SourceId}: what it tells is not recorded",
        _ => null,
    };

    /// <summary>Describes the chain, one step per line, and where it breaks.</summary>
    public string Describe()
    {
        var lines = Steps.Select((step, index) => $"{new string(' ', 2 * index)}{Verb(step.Kind)} {step.Describe()}");
        var indent = new string(' ', 2 * Steps.Length);
        return string.Join('\n', Break is { } end ? lines.Append($"{indent}the chain breaks here: {end}") : lines);
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();

    internal static ReportChain Of(Report report, StatementBook book) => new ReportChainWalk(book).From(report);

    private static string Verb(TraceStepKind kind) =>
        kind == TraceStepKind.Told ? "told by"
        : kind == TraceStepKind.Through ? "through"
        : kind == TraceStepKind.Edition ? "an edition of"
        : kind == TraceStepKind.Part ? "a part of"
        : "citing";
}
