using GeoPolDomain.Identity;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Statements;

/// <summary>One source on the way back from a telling.</summary>
public sealed class TraceStep
{
    internal TraceStep(SourceId sourceId, Source? source, Report? report)
    {
        SourceId = sourceId;
        Source = source;
        Report = report;
    }

    /// <summary>The id of the source.</summary>
    public SourceId SourceId { get; }

    /// <summary>The source; null where the dataset does not hold it.</summary>
    public Source? Source { get; }

    /// <summary>What it tells, where that is recorded; null where it is only named.</summary>
    public Report? Report { get; }

    /// <summary>The outlet; null where it is not known, or the source has none.</summary>
    public ActorId? Outlet => Source?.Outlet?.Actor;

    /// <summary>Whether the outlet is known.</summary>
    public bool IsOutletKnown => Outlet is not null;

    /// <summary>What is missing here, in words; null where nothing is.</summary>
    public string? Missing => this switch
    {
        { Source: null } => "the dataset does not hold this source",
        { Source.Outlet: null } => "no outlet is given",
        { IsOutletKnown: false, Source.Outlet.Missing: { } why } => $"outlet unknown ({why})",
        { IsOutletKnown: false } => "outlet unknown",
        _ => null,
    };
}
