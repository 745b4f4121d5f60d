using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>What an author thinks, adds or asks: a layer of its own, and never a fact.</summary>
[JsonConverter(typeof(DescribedConverter<Assessment>))]
public sealed record Assessment : DatasetRecord<Assessment, AssessmentId>, IDescribed<Assessment>
{
    private Items<AssessmentKind> kinds;
    private Items<Mention> by;
    private string text = null!;
    private Items<ActorId> about;
    private Items<RecordKey> of;
    private Items<Stance> stances;
    private Likelihood? likelihood;
    private AnalyticConfidence? confidence;
    private Rating? rating;
    private EdtfValue? horizon;
    private Outcome? outcome;
    private Items<QuotationSegment> wording;

    /// <summary>What the author does by it; one thing, or several at once.</summary>
    public ImmutableArray<AssessmentKind> Kinds { get => kinds; init => kinds = Given.Set(value); }

    /// <summary>Whose assessment it is; a mention without an actor is an unknown author.</summary>
    public required ImmutableArray<Mention> By { get => by; init => by = Given.SomeList(value); }

    /// <summary>The assessment, in our own words.</summary>
    public required string Text { get => text; init => text = Given.Text(value); }

    /// <summary>About whom.</summary>
    public ImmutableArray<ActorId> About { get => about; init => about = Given.Set(value); }

    /// <summary>The records it judges or explains.</summary>
    public ImmutableArray<RecordKey> Of { get => of; init => of = Given.Set(value); }

    /// <summary>How it stands to claims.</summary>
    public ImmutableArray<Stance> Stances { get => stances; init => stances = Given.List(value); }

    /// <summary>How likely the author holds it to be.</summary>
    public Likelihood? Likelihood { get => likelihood; init => likelihood = value; }

    /// <summary>How sure the author is.</summary>
    public AnalyticConfidence? Confidence { get => confidence; init => confidence = value; }

    /// <summary>How likely it is held to be, in the scale in which that was given, where it is not ICD 203.</summary>
    public Rating? Rating { get => rating; init => rating = value; }

    /// <summary>Until when a forecast reaches.</summary>
    public EdtfValue? Horizon { get => horizon; init => horizon = value; }

    /// <summary>What came of a forecast.</summary>
    public Outcome? Outcome { get => outcome; init => outcome = value; }

    /// <summary>The printed words that matter, piece by piece.</summary>
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

/// <summary>What an author adds to the facts.</summary>
[JsonConverter(typeof(TextConverter<AssessmentKind>))]
public sealed class AssessmentKind : Code<AssessmentKind>, ICode<AssessmentKind>
{
    private static readonly CodeList<AssessmentKind> List = new("a kind of assessment", static text => new(text));

    private AssessmentKind(string text) : base(text) { }

    /// <summary>Why somebody acts, as the author sees it.</summary>
    public static AssessmentKind Motive { get; } = List["motive"];

    /// <summary>What stands in the way, or speaks for it.</summary>
    public static AssessmentKind Reason { get; } = List["reason"];

    /// <summary>How good, strong or fitting something is.</summary>
    public static AssessmentKind Evaluation { get; } = List["evaluation"];

    /// <summary>What follows, as the author sees it.</summary>
    public static AssessmentKind Inference { get; } = List["inference"];

    /// <summary>What will be.</summary>
    public static AssessmentKind Forecast { get; } = List["forecast"];

    /// <summary>A name that judges.</summary>
    public static AssessmentKind Label { get; } = List["label"];

    /// <summary>What the author leaves open.</summary>
    public static AssessmentKind OpenQuestion { get; } = List["open-question"];

    /// <summary>What would have to be, as the author sees it.</summary>
    public static AssessmentKind Condition { get; } = List["condition"];

    static CodeList<AssessmentKind> ICode<AssessmentKind>.Codes => List;
}

/// <summary>What came of a forecast.</summary>
[JsonConverter(typeof(DescribedConverter<Outcome>))]
public sealed record Outcome : IDescribed<Outcome>
{
    private Answer cameTrue;
    private EdtfValue asOf = null!;
    private string? text;
    private Items<Citation> citations;

    /// <summary>Whether it came true.</summary>
    public required Answer CameTrue { get => cameTrue; init => cameTrue = value; }

    /// <summary>As of when that is known.</summary>
    public required EdtfValue AsOf { get => asOf; init => asOf = Given.Value(value); }

    /// <summary>What happened.</summary>
    public string? Text { get => text; init => text = Given.TextOrNone(value); }

    /// <summary>The sources that say so.</summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<Outcome> Shape { get; } = new ShapeBuilder<Outcome>()
        .Required("cameTrue", static r => ref r.cameTrue, Codec.Of(AnswerNames.All))
        .Required("asOf", static r => ref r.asOf)
        .Optional("text", static r => ref r.text, Codec.Text)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<Outcome> IDescribed<Outcome>.Description => Shape;
}
