using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>An opinion, explanation, forecast or question that an author adds to the facts. An assessment never counts as a fact.</summary>
[JsonConverter(typeof(DescribedConverter<Assessment>))]
public sealed record Assessment : DatasetRecord<Assessment, AssessmentId>, IDescribed<Assessment>
{
    private Items<AssessmentKind> kinds;
    private Items<Mention> by;
    private HeldText text;
    private Items<ActorId> about;
    private Items<RecordKey> of;
    private Items<Stance> stances;
    private Likelihood? likelihood;
    private AnalyticConfidence? confidence;
    private Rating? rating;
    private EdtfValue? horizon;
    private Outcome? outcome;
    private Items<QuotationSegment> wording;

    /// <summary>
    /// What the author does in the assessment, for example state a motive or make a forecast. An assessment can be of several kinds at
    /// once.
    /// </summary>
    public ImmutableArray<AssessmentKind> Kinds { get => kinds; init => kinds = Given.Set(value); }

    /// <summary>The authors of the assessment. A mention without an actor stands for an unknown author.</summary>
    public required ImmutableArray<Mention> By { get => by; init => by = Given.SomeList(value); }

    /// <summary>The assessment in the words of the dataset's editor.</summary>
    public required string Text { get => text.Text; init => text = Given.Text(value); }

    /// <summary>The actors that the assessment is about.</summary>
    public ImmutableArray<ActorId> About { get => about; init => about = Given.Set(value); }

    /// <summary>The records that the assessment judges or explains.</summary>
    public ImmutableArray<RecordKey> Of { get => of; init => of = Given.Set(value); }

    /// <summary>The stances that the assessment takes on claims, for example that it affirms or denies a claim.</summary>
    public ImmutableArray<Stance> Stances { get => stances; init => stances = Given.List(value); }

    /// <summary>How likely the author considers the content of the assessment, on the ICD 203 scale.</summary>
    public Likelihood? Likelihood { get => likelihood; init => likelihood = value; }

    /// <summary>
    /// How sure the author is of the assessment (analytic confidence of ICD 203). Confidence is separate from likelihood.
    /// </summary>
    public AnalyticConfidence? Confidence { get => confidence; init => confidence = value; }

    /// <summary>
    /// How likely the content is on a scale other than ICD 203, for example <c>percent:70</c>. The rating keeps its original scale.
    /// </summary>
    public Rating? Rating { get => rating; init => rating = value; }

    /// <summary>The time until which a forecast applies.</summary>
    public EdtfValue? Horizon { get => horizon; init => horizon = value; }

    /// <summary>What became of a forecast. Null when no outcome is recorded.</summary>
    public Outcome? Outcome { get => outcome; init => outcome = value; }

    /// <summary>The relevant words as the source prints them, split into segments such as verbatim, elided and inserted text.</summary>
    public ImmutableArray<QuotationSegment> Wording { get => wording; init => wording = Given.List(value); }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => Text;

    internal static Shape<Assessment> Shape { get; } = WithId<Assessment>()
        .Set("kinds", static r => ref r.kinds)
        .SomeList("by", static r => ref r.by, Mention.Shape)
        .Required("text", static r => ref r.text, Codec.Text)
        .Set("about", static r => ref r.about)
        .Set("of", static r => ref r.of)
        .List("stances", static r => ref r.stances, Stance.Shape)
        .Optional("likelihood", static r => ref r.likelihood)
        .Optional("confidence", static r => ref r.confidence)
        .Optional("rating", static r => ref r.rating)
        .Optional("horizon", static r => ref r.horizon)
        .Optional("outcome", static r => ref r.outcome, Outcome.Shape)
        .List("wording", static r => ref r.wording, QuotationSegment.Shape)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Assessment> IDescribed<Assessment>.Description => Shape;
}

/// <summary>What an author adds to the facts, for example a motive, a forecast or a label.</summary>
[JsonConverter(typeof(TextConverter<AssessmentKind>))]
public sealed class AssessmentKind : Code<AssessmentKind>, ICode<AssessmentKind>
{
    private static readonly CodeList<AssessmentKind> List = new("a kind of assessment", static text => new(text));

    private AssessmentKind(string text) : base(text) { }

    /// <summary>Why somebody acts, in the author's view.</summary>
    public static AssessmentKind Motive { get; } = List["motive"];

    /// <summary>What speaks for an act or stands in its way, in the author's view.</summary>
    public static AssessmentKind Reason { get; } = List["reason"];

    /// <summary>A judgement of how good, strong or suitable something is.</summary>
    public static AssessmentKind Evaluation { get; } = List["evaluation"];

    /// <summary>A conclusion that the author draws.</summary>
    public static AssessmentKind Inference { get; } = List["inference"];

    /// <summary>A prediction of what will happen.</summary>
    public static AssessmentKind Forecast { get; } = List["forecast"];

    /// <summary>A name that judges what it names, for example <c>vassal</c>.</summary>
    public static AssessmentKind Label { get; } = List["label"];

    /// <summary>A question that the author leaves open.</summary>
    public static AssessmentKind OpenQuestion { get; } = List["open-question"];

    /// <summary>What must be the case before something can happen, in the author's view.</summary>
    public static AssessmentKind Condition { get; } = List["condition"];

    static CodeList<AssessmentKind> ICode<AssessmentKind>.Codes => List;
}

/// <summary>What became of a forecast.</summary>
[JsonConverter(typeof(DescribedConverter<Outcome>))]
public sealed record Outcome : IDescribed<Outcome>
{
    private Answer cameTrue;
    private EdtfValue asOf = null!;
    private HeldText text;
    private Items<Citation> citations;

    /// <summary>Whether the forecast came true: yes, no or unknown.</summary>
    public required Answer CameTrue { get => cameTrue; init => cameTrue = value; }

    /// <summary>The time as of which the outcome is known.</summary>
    public required EdtfValue AsOf { get => asOf; init => asOf = Given.Value(value); }

    /// <summary>A description of what happened.</summary>
    public string? Text { get => text.OrNone; init => text = Given.TextOrNone(value); }

    /// <summary>The sources that state the outcome.</summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<Outcome> Shape { get; } = new ShapeBuilder<Outcome>()
        .Required("cameTrue", static r => ref r.cameTrue, Codec.Of(AnswerNames.All))
        .Required("asOf", static r => ref r.asOf)
        .Optional("text", static r => ref r.text, Codec.Text)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<Outcome> IDescribed<Outcome>.Description => Shape;
}
