using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>One telling of a statement in a source.</summary>
[JsonConverter(typeof(DescribedConverter<Report>))]
public sealed record Report : DatasetRecord<Report, ReportId>, IDescribed<Report>
{
    private StatementId statement = null!;
    private SourceId source = null!;
    private string? place;
    private Items<Speaker> attributedTo;
    private ReportForm form = null!;
    private LanguageTag? spokenIn;
    private Mention? translator;
    private Items<QuotationSegment> wording;
    private string? verb;
    private string? setting;
    private Occasion? occasion;
    private SourceId? citing;
    private string? citedAs;
    private CitationBasis? citedHow;
    private ReportId? through;

    /// <summary>The statement told.</summary>
    public required StatementId Statement { get => statement; init => statement = Given.Value(value); }

    /// <summary>The source that tells it.</summary>
    public required SourceId Source { get => source; init => source = Given.Value(value); }

    /// <summary>Where in the source.</summary>
    public string? Place { get => place; init => place = Given.TextOrNone(value); }

    /// <summary>To whom this telling attributes it, where that differs from the speakers of the statement.</summary>
    public ImmutableArray<Speaker> AttributedTo { get => attributedTo; init => attributedTo = Given.List(value); }

    /// <summary>How close it is to the words spoken.</summary>
    public required ReportForm Form { get => form; init => form = Given.Value(value); }

    /// <summary>The language spoken, where known.</summary>
    public LanguageTag? SpokenIn { get => spokenIn; init => spokenIn = value; }

    /// <summary>Who translated it; a mention without an actor is an unknown translator.</summary>
    public Mention? Translator { get => translator; init => translator = value; }

    /// <summary>The printed words that matter, piece by piece.</summary>
    public ImmutableArray<QuotationSegment> Wording { get => wording; init => wording = Given.List(value); }

    /// <summary>The verb of saying, where it colours the telling.</summary>
    public string? Verb { get => verb; init => verb = Given.TextOrNone(value); }

    /// <summary>The setting as this telling gives it.</summary>
    public string? Setting { get => setting; init => setting = Given.TextOrNone(value); }

    /// <summary>On what kind of occasion it was said, as this telling has it.</summary>
    public Occasion? Occasion { get => occasion; init => occasion = value; }

    /// <summary>The source this telling names as its own.</summary>
    public SourceId? Citing { get => citing; init => citing = value; }

    /// <summary>The citation as printed.</summary>
    public string? CitedAs { get => citedAs; init => citedAs = value; }

    /// <summary>Whether the citation stands with this telling or is inferred to cover it, as one at the end of several sentences.</summary>
    public CitationBasis? CitedHow { get => citedHow; init => citedHow = value; }

    /// <summary>The earlier report through which it is told.</summary>
    public ReportId? Through { get => through; init => through = value; }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => $"{Statement} in {Source}";

    internal static Shape<Report> Shape { get; } = WithId<Report>()
        .Required("statement", static r => ref r.statement)
        .Required("source", static r => ref r.source)
        .Optional("place", static r => ref r.place, Codec.Text)
        .List("attributedTo", static r => ref r.attributedTo, Speaker.Shape)
        .Required("form", static r => ref r.form)
        .Optional("spokenIn", static r => ref r.spokenIn)
        .Optional("translator", static r => ref r.translator, Mention.Shape)
        .List("wording", static r => ref r.wording, QuotationSegment.Shape)
        .Optional("verb", static r => ref r.verb, Codec.Text)
        .Optional("setting", static r => ref r.setting, Codec.Text)
        .Optional("occasion", static r => ref r.occasion)
        .Optional("citing", static r => ref r.citing)
        .Optional("citedAs", static r => ref r.citedAs, Codec.Printed)
        .Optional("citedHow", static r => ref r.citedHow)
        .Optional("through", static r => ref r.through)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Report> IDescribed<Report>.Description => Shape;
}

/// <summary>How close a report is to the words spoken.</summary>
[JsonConverter(typeof(TextConverter<ReportForm>))]
public sealed class ReportForm : Code<ReportForm>, ICode<ReportForm>
{
    private static readonly CodeList<ReportForm> List = new("a form of report", static text => new(text));

    private ReportForm(string text) : base(text) { }

    /// <summary>Word for word in the language spoken.</summary>
    public static ReportForm Verbatim { get; } = List["verbatim"];

    /// <summary>Word for word in another language.</summary>
    public static ReportForm Translated { get; } = List["translated"];

    /// <summary>In other words.</summary>
    public static ReportForm Paraphrased { get; } = List["paraphrased"];

    /// <summary>Shortened.</summary>
    public static ReportForm Summarised { get; } = List["summarised"];

    /// <summary>Described, not rendered.</summary>
    public static ReportForm Characterised { get; } = List["characterised"];

    /// <summary>Only referred to.</summary>
    public static ReportForm Mentioned { get; } = List["mentioned"];

    static CodeList<ReportForm> ICode<ReportForm>.Codes => List;
}

/// <summary>On what kind of occasion words were said.</summary>
[JsonConverter(typeof(TextConverter<Occasion>))]
public sealed class Occasion : Code<Occasion>, ICode<Occasion>
{
    private static readonly CodeList<Occasion> List = new("a kind of occasion", static text => new(text));

    private Occasion(string text) : base(text) { }

    /// <summary>Before the press, with questions.</summary>
    public static Occasion PressConference { get; } = List["press-conference"];

    /// <summary>To one outlet, in print or on the air.</summary>
    public static Occasion Interview { get; } = List["interview"];

    /// <summary>Before an audience.</summary>
    public static Occasion Speech { get; } = List["speech"];

    /// <summary>In talks with others.</summary>
    public static Occasion Meeting { get; } = List["meeting"];

    /// <summary>In writing, for publication.</summary>
    public static Occasion WrittenStatement { get; } = List["written-statement"];

    /// <summary>Off the record, or on the sidelines.</summary>
    public static Occasion Aside { get; } = List["aside"];

    static CodeList<Occasion> ICode<Occasion>.Codes => List;
}
