using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>One telling of a statement, followed from the source that tells it back to the first source known.</summary>
public sealed class ReportChain
{
    internal ReportChain(Report report, ImmutableArray<TraceStep> steps, SourceId? circle, ReportId? lost)
    {
        Report = report;
        Steps = steps;
        Circle = circle;
        Lost = lost;
    }

    /// <summary>The report it starts from.</summary>
    public Report Report { get; }

    /// <summary>The way back: the telling source first, the earliest one named last.</summary>
    public ImmutableArray<TraceStep> Steps { get; }

    /// <summary>The source to which the way comes back, where sources cite each other in a circle; else null.</summary>
    public SourceId? Circle { get; }

    /// <summary>The earlier report through which it was told, where the dataset does not hold it; else null.</summary>
    public ReportId? Lost { get; }

    /// <summary>Whether the way ends at a source whose outlet is known.</summary>
    public bool ReachesKnownOutlet => Steps[^1].IsOutletKnown;

    /// <summary>Where and why the way can be followed no further, in words; null where it ends at a source that tells it and says whose it is.</summary>
    public string? Break => this switch
    {
        { Circle: { } circle } => $"the citations come back to {circle}",
        { Lost: { } lost } => $"the dataset does not hold {lost}, through which it was told",
        { Steps: [.., { Missing: { } missing } last] } => $"{last.SourceId}: {missing}",
        { Steps: [.., { Report: null } last] } => $"{last.SourceId}: what it tells is not recorded",
        _ => null,
    };

    /// <summary>The way back, a step a line, and where it breaks.</summary>
    public string Describe()
    {
        var lines = Steps.Select((step, index) => $"{new string(' ', 2 * index)}{Verb(step.Kind)} {step.Describe()}");
        return string.Join('\n', Break is { } end ? lines.Append($"{new string(' ', 2 * Steps.Length)}there it breaks: {end}") : lines);
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
