using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>What is put to a decision.</summary>
[JsonConverter(typeof(DescribedConverter<Motion>))]
public sealed record Motion : DatasetRecord<Motion, MotionId>, IDescribed<Motion>
{
    private ActorId body = null!;
    private string title = null!;
    private string? symbol;
    private Matter? matter;
    private bool matterIsContested;
    private Items<ActorId> sponsors;
    private TreatyId? treaty;
    private MotionId? replaces;
    private Items<MotionStage> stages;

    /// <summary>The body that is to decide.</summary>
    public required ActorId Body { get => body; init => body = Given.Value(value); }

    /// <summary>What it is about, in our own words.</summary>
    public required string Title { get => title; init => title = Given.Text(value); }

    /// <summary>The number of the draft, as the body writes it.</summary>
    public string? Symbol { get => symbol; init => symbol = Given.TextOrNone(value); }

    /// <summary>What kind of matter it is.</summary>
    public Matter? Matter { get => matter; init => matter = value; }

    /// <summary>Whether it was disputed what kind of matter it is, and so under which rule it is decided.</summary>
    public bool MatterIsContested { get => matterIsContested; init => matterIsContested = value; }

    /// <summary>Who put it forward.</summary>
    public ImmutableArray<ActorId> Sponsors { get => sponsors; init => sponsors = Given.Set(value); }

    /// <summary>The instrument it would adopt.</summary>
    public TreatyId? Treaty { get => treaty; init => treaty = value; }

    /// <summary>The motion it takes up again.</summary>
    public MotionId? Replaces { get => replaces; init => replaces = value; }

    /// <summary>What happened to it, in order.</summary>
    public ImmutableArray<MotionStage> Stages { get => stages; init => stages = Given.List(value); }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => Title;

    internal static Shape<Motion> Shape { get; } = WithId<Motion>()
        .Required("body", static r => ref r.body)
        .Required("title", static r => ref r.title, Codec.Text)
        .Optional("symbol", static r => ref r.symbol, Codec.Text)
        .Optional("matter", static r => ref r.matter)
        .Flag("matterIsContested", static r => ref r.matterIsContested)
        .Set("sponsors", static r => ref r.sponsors)
        .Optional("treaty", static r => ref r.treaty)
        .Optional("replaces", static r => ref r.replaces)
        .List("stages", static r => ref r.stages, MotionStage.Shape)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Motion> IDescribed<Motion>.Description => Shape;
}

/// <summary>What happened to a motion, and when.</summary>
[JsonConverter(typeof(DescribedConverter<MotionStage>))]
public sealed record MotionStage : IDescribed<MotionStage>
{
    private MotionStageKind stage = null!;
    private EdtfValue? on;
    private ActorId? by;

    /// <summary>What happened.</summary>
    public required MotionStageKind Stage { get => stage; init => stage = Given.Value(value); }

    /// <summary>When.</summary>
    public EdtfValue? On { get => on; init => on = value; }

    /// <summary>Whose act it was.</summary>
    public ActorId? By { get => by; init => by = value; }

    internal static Shape<MotionStage> Shape { get; } = new ShapeBuilder<MotionStage>()
        .Required("stage", static r => ref r.stage)
        .Optional("on", static r => ref r.on)
        .Optional("by", static r => ref r.by)
        .Build(static blank => blank with { });

    static ObjectCodec<MotionStage> IDescribed<MotionStage>.Description => Shape;
}

/// <summary>What happened to a motion.</summary>
[JsonConverter(typeof(TextConverter<MotionStageKind>))]
public sealed class MotionStageKind : Code<MotionStageKind>, ICode<MotionStageKind>
{
    private static readonly CodeList<MotionStageKind> List = new("a stage of a motion", static text => new(text));

    private MotionStageKind(string text) : base(text) { }

    /// <summary>Put forward.</summary>
    public static MotionStageKind Tabled { get; } = List["tabled"];

    /// <summary>Changed by its sponsors.</summary>
    public static MotionStageKind Amended { get; } = List["amended"];

    /// <summary>Taken back.</summary>
    public static MotionStageKind Withdrawn { get; } = List["withdrawn"];

    /// <summary>Taken up by another after it was taken back.</summary>
    public static MotionStageKind Seconded { get; } = List["seconded"];

    /// <summary>Put forward again by another.</summary>
    public static MotionStageKind TabledAgain { get; } = List["tabled-again"];

    /// <summary>Put to the vote.</summary>
    public static MotionStageKind PutToVote { get; } = List["put-to-vote"];

    /// <summary>Adopted.</summary>
    public static MotionStageKind Adopted { get; } = List["adopted"];

    /// <summary>Not adopted.</summary>
    public static MotionStageKind Failed { get; } = List["failed"];

    static CodeList<MotionStageKind> ICode<MotionStageKind>.Codes => List;
}
