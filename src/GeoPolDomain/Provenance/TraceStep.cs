using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Provenance;

/// <summary>One source on the way back from a telling.</summary>
public sealed class TraceStep
{
    internal TraceStep(SourceId sourceId, Source? source, Report? report, TraceStepKind kind, string? citedAs)
    {
        SourceId = sourceId;
        Source = source;
        Report = report;
        Kind = kind;
        CitedAs = citedAs;
    }

    /// <summary>The id of the source.</summary>
    public SourceId SourceId { get; }

    /// <summary>The source; null where the dataset does not hold it.</summary>
    public Source? Source { get; }

    /// <summary>What it tells, where that is recorded; null where it is only named.</summary>
    public Report? Report { get; }

    /// <summary>How it is reached from the step before it.</summary>
    public TraceStepKind Kind { get; }

    /// <summary>The citation of it as printed in the step before; null where none is.</summary>
    public string? CitedAs { get; }

    /// <summary>How close to the words spoken this source renders them; null where it is only named.</summary>
    public ReportForm? Form => Report?.Form;

    /// <summary>To whom this source attributes the words, and in which capacity, where it differs from the statement.</summary>
    public ImmutableArray<Speaker> AttributedTo => Report?.AttributedTo ?? [];

    /// <summary>When the source was published: not when the words were said, nor when they were cited.</summary>
    public EdtfValue? Published => Source?.Published;

    /// <summary>How reliable the source is held to be.</summary>
    public Reliability? Reliability => Source?.Reliability;

    /// <summary>The outlet; null where it is not known, or the source has none.</summary>
    public ActorId? Outlet => Source?.Outlet?.Actor;

    /// <summary>Whether the outlet is known.</summary>
    public bool IsOutletKnown => Outlet is not null;

    /// <summary>What is missing here of the outlet, in words; null where nothing is.</summary>
    public string? Missing => Source is null ? "the dataset does not hold this source" : Source.MissingOutlet;

    /// <summary>Everything that is missing here, in words.</summary>
    public ImmutableArray<string> Gaps =>
    [
        .. Missing is { } missing ? [missing] : ImmutableArray<string>.Empty,
        .. Source is { Published: null } ? ["no date of publication is given"] : ImmutableArray<string>.Empty,
        .. Form == ReportForm.Translated && Report!.Translator?.Actor is null ? ["the translator is unknown"] : ImmutableArray<string>.Empty,
    ];

    /// <summary>The source, when it was published, how it renders the words, and what is missing, in one line.</summary>
    public string Describe()
    {
        IEnumerable<string?> parts =
        [
            Outlet?.ToString(),
            Published is { } when ? $"published {when}" : null,
            CitedAs is { Length: > 0 } printed ? $"cited as {printed}" : null,
            Form?.ToString() ?? "only named",
            Reliability is { } grade ? $"reliability {grade}" : null,
            .. AttributedTo.Select(one => $"attributed to {one.Describe()}"),
            .. Gaps,
        ];
        return $"{SourceId} ({string.Join("; ", parts.OfType<string>())})";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}

/// <summary>How a source on the way back is reached from the one before it.</summary>
[JsonConverter(typeof(TextConverter<TraceStepKind>))]
public sealed class TraceStepKind : Code<TraceStepKind>, ICode<TraceStepKind>
{
    private static readonly CodeList<TraceStepKind> List = new("a kind of step", static text => new(text), isClosed: true);

    private TraceStepKind(string text) : base(text) { }

    /// <summary>It is where the way begins.</summary>
    public static TraceStepKind Told { get; } = List["told"];

    /// <summary>It holds the earlier report through which the telling came: a wire copy, or a nested telling.</summary>
    public static TraceStepKind Through { get; } = List["through"];

    /// <summary>It is named as the source.</summary>
    public static TraceStepKind Cited { get; } = List["cited"];

    /// <summary>It is the text of which the one before is another edition.</summary>
    public static TraceStepKind Edition { get; } = List["edition"];

    /// <summary>It is the whole of which the one before is a part.</summary>
    public static TraceStepKind Part { get; } = List["part"];

    static CodeList<TraceStepKind> ICode<TraceStepKind>.Codes => List;
}
