using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>
/// A report of a statement in one source, for example an article that quotes an interview. One statement can have many reports.
/// </summary>
[JsonConverter(typeof(DescribedConverter<Report>))]
public sealed record Report : DatasetRecord<Report, ReportId>, IDescribed<Report>
{
    private StatementId statement = null!;
    private SourceId source = null!;
    private HeldText place;
    private Items<Speaker> attributedTo;
    private ReportForm form = null!;
    private LanguageTag? spokenIn;
    private Mention? translator;
    private Items<QuotationSegment> wording;
    private HeldText verb;
    private HeldText setting;
    private Occasion? occasion;
    private SourceId? citing;
    private HeldText citedAs;
    private CitationBasis? citedHow;
    private ReportId? through;

    /// <summary>The statement that is reported.</summary>
    public required StatementId Statement { get => statement; init => statement = Given.Value(value); }

    /// <summary>The source that contains the report.</summary>
    public required SourceId Source { get => source; init => source = Given.Value(value); }

    /// <summary>The place of the report in the source, for example a paragraph such as <c>p7</c>.</summary>
    public string? Place { get => place.OrNone; init => place = Given.TextOrNone(value); }

    /// <summary>The speakers to whom the report attributes the words, where they differ from the speakers of the statement.</summary>
    public ImmutableArray<Speaker> AttributedTo { get => attributedTo; init => attributedTo = Given.List(value); }

    /// <summary>How close the report is to the words spoken, for example verbatim or paraphrased.</summary>
    public required ReportForm Form { get => form; init => form = Given.Value(value); }

    /// <summary>The language in which the words were spoken. Null when the language is not known.</summary>
    public LanguageTag? SpokenIn { get => spokenIn; init => spokenIn = value; }

    /// <summary>The translator of the words. A mention without an actor stands for an unknown translator.</summary>
    public Mention? Translator { get => translator; init => translator = value; }

    /// <summary>The relevant words as the report prints them, split into segments such as verbatim, elided and inserted text.</summary>
    public ImmutableArray<QuotationSegment> Wording { get => wording; init => wording = Given.List(value); }

    /// <summary>The verb of saying in the report, where the verb colours the words, for example <c>admitted</c>.</summary>
    public string? Verb { get => verb.OrNone; init => verb = Given.TextOrNone(value); }

    /// <summary>The setting in which the words were said, as the report gives it.</summary>
    public string? Setting { get => setting.OrNone; init => setting = Given.TextOrNone(value); }

    /// <summary>The kind of occasion on which the words were said, as the report gives it.</summary>
    public Occasion? Occasion { get => occasion; init => occasion = value; }

    /// <summary>The source that the report names as its own source.</summary>
    public SourceId? Citing { get => citing; init => citing = value; }

    /// <summary>The citation as printed, for example <c>(Sputnik News, June 22, 2017)</c>.</summary>
    public string? CitedAs { get => citedAs.OrNone; init => citedAs = value; }

    /// <summary>
    /// Whether the citation stands with the report or is inferred to cover it. A citation at the end of several sentences is only
    /// inferred.
    /// </summary>
    public CitationBasis? CitedHow { get => citedHow; init => citedHow = value; }

    /// <summary>
    /// The earlier report from which this report took the statement, for example the wire copy behind a newspaper article.
    /// </summary>
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

    /// <summary>The report gives the words exactly, in the language in which they were spoken.</summary>
    public static ReportForm Verbatim { get; } = List["verbatim"];

    /// <summary>The report gives the words exactly, translated into another language.</summary>
    public static ReportForm Translated { get; } = List["translated"];

    /// <summary>The report gives the content in other words.</summary>
    public static ReportForm Paraphrased { get; } = List["paraphrased"];

    /// <summary>The report gives a shortened version of the content.</summary>
    public static ReportForm Summarised { get; } = List["summarised"];

    /// <summary>The report describes the statement and does not render its content.</summary>
    public static ReportForm Characterised { get; } = List["characterised"];

    /// <summary>The report only refers to the statement.</summary>
    public static ReportForm Mentioned { get; } = List["mentioned"];

    static CodeList<ReportForm> ICode<ReportForm>.Codes => List;
}

/// <summary>The kind of occasion on which words were said.</summary>
[JsonConverter(typeof(TextConverter<Occasion>))]
public sealed class Occasion : Code<Occasion>, ICode<Occasion>
{
    private static readonly CodeList<Occasion> List = new("a kind of occasion", static text => new(text));

    private Occasion(string text) : base(text) { }

    /// <summary>A meeting with the press at which questions are asked.</summary>
    public static Occasion PressConference { get; } = List["press-conference"];

    /// <summary>An interview with one outlet, printed or broadcast.</summary>
    public static Occasion Interview { get; } = List["interview"];

    /// <summary>A speech before an audience.</summary>
    public static Occasion Speech { get; } = List["speech"];

    /// <summary>A meeting at which the speaker talks with others.</summary>
    public static Occasion Meeting { get; } = List["meeting"];

    /// <summary>A written text for publication.</summary>
    public static Occasion WrittenStatement { get; } = List["written-statement"];

    /// <summary>A remark off the record or on the sidelines of another occasion.</summary>
    public static Occasion Aside { get; } = List["aside"];

    static CodeList<Occasion> ICode<Occasion>.Codes => List;
}
