using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Provenance;

/// <summary>One source in the chain of a report.</summary>
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

    /// <summary>The source. Null when the dataset does not hold it.</summary>
    public Source? Source { get; }

    /// <summary>The report in this source. Null when no report is recorded and the chain only names the source.</summary>
    public Report? Report { get; }

    /// <summary>How the chain reaches this source from the step before.</summary>
    public TraceStepKind Kind { get; }

    /// <summary>The citation of this source as printed in the report that cites it. Null when no citation is printed.</summary>
    public string? CitedAs { get; }

    /// <summary>How close the report in this source is to the words spoken. Null when the chain only names the source.</summary>
    public ReportForm? Form => Report?.Form;

    /// <summary>
    /// The speakers to whom this source attributes the words, with their capacity, where they differ from the speakers of the statement.
    /// </summary>
    public ImmutableArray<Speaker> AttributedTo => Report?.AttributedTo ?? [];

    /// <summary>When the source was published. This is neither when the words were said nor when they were cited.</summary>
    public EdtfValue? Published => Source?.Published;

    /// <summary>How reliable the source is.</summary>
    public Reliability? Reliability => Source?.Reliability;

    /// <summary>The outlet that published the source. Null when the outlet is not known or the source has none.</summary>
    public ActorId? Outlet => Source?.Outlet?.Actor;

    /// <summary>Whether the outlet of the source is known.</summary>
    public bool IsOutletKnown => Outlet is not null;

    /// <summary>Why the outlet is not known, in words. Null when the outlet is known.</summary>
    public string? Missing => Source is null ? "the dataset does not hold this source" : Source.MissingOutlet;

    /// <summary>Everything that is missing in this step, in words: the outlet, the date of publication, the translator.</summary>
    public ImmutableArray<string> Gaps =>
    [
        .. Missing is { } missing ? [missing] : ImmutableArray<string>.Empty,
        .. Source is { Published: null } ? ["no date of publication is given"] : ImmutableArray<string>.Empty,
        .. Form == ReportForm.Translated && Report!.Translator?.Actor is null
            ? ["the translator is unknown"]
            : ImmutableArray<string>.Empty,
    ];

    /// <summary>Describes in one line the source, when it was published, how it renders the words, and what is missing.</summary>
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

/// <summary>How the chain of a report reaches a source from the step before.</summary>
[JsonConverter(typeof(TextConverter<TraceStepKind>))]
public sealed class TraceStepKind : Code<TraceStepKind>, ICode<TraceStepKind>
{
    private static readonly CodeList<TraceStepKind> List = new("a kind of step", static text => new(text), isClosed: true);

    private TraceStepKind(string text) : base(text) { }

    /// <summary>The chain starts at this source, which contains the report.</summary>
    public static TraceStepKind Told { get; } = List["told"];

    /// <summary>
    /// This source contains the earlier report from which the report before it was taken, for example a wire copy or a nested report.
    /// </summary>
    public static TraceStepKind Through { get; } = List["through"];

    /// <summary>A report in the chain names this source as its own source.</summary>
    public static TraceStepKind Cited { get; } = List["cited"];

    /// <summary>The source before is another edition of this source.</summary>
    public static TraceStepKind Edition { get; } = List["edition"];

    /// <summary>The source before is a part of this source.</summary>
    public static TraceStepKind Part { get; } = List["part"];

    static CodeList<TraceStepKind> ICode<TraceStepKind>.Codes => List;
}
