using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>A source in which a statement stands, with the report in it if one is recorded, and where it has the statement from.</summary>
internal sealed class ReportNode(SourceId sourceId, Source? source, Report? report, StatementId statement)
{
    public SourceId SourceId { get; } = sourceId;

    public Source? Source { get; } = source;

    public Report? Report { get; } = report;

    public StatementId Statement { get; } = statement;

    /// <summary>The way to the next source, past further reports of this source. Null when no other source follows.</summary>
    public ReportEdge? Onward { get; set; }

    /// <summary>The earlier report that the dataset does not hold, here or in a further report of this source.</summary>
    public ReportId? Lost { get; set; }

    /// <summary>Whether reports of this source were taken from each other in a circle.</summary>
    public bool IsCircle { get; set; }

    /// <summary>The source that the report cites although the way leads elsewhere, because the report was taken from another one.</summary>
    public SourceId? OnlyNamed =>
        Report?.Citing is { } cited && cited != SourceId && cited != Onward?.To.SourceId ? cited : null;

    /// <summary>The source that is only named, as a step. Null when there is none.</summary>
    public TraceStep? Aside(StatementBook book) => OnlyNamed is { } cited
        ? new(cited, book.FindSource(cited), null, TraceStepKind.Cited, Report!.CitedAs)
        : null;

    /// <summary>This source as the first step of a chain.</summary>
    public TraceStep Told => field ??= Step(TraceStepKind.Told, null);

    public TraceStep Step(TraceStepKind kind, string? citedAs) => new(SourceId, Source, Report, kind, citedAs);
}

/// <summary>The way from a report or source to the one from which it has the statement.</summary>
internal sealed class ReportEdge(ReportNode to, TraceStepKind kind, string? citedAs)
{
    public ReportNode To { get; } = to;

    /// <summary>The step to which the way leads. All chains that come this way share it.</summary>
    public TraceStep Step => field ??= To.Step(kind, citedAs);
}
