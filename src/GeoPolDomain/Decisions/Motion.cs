using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>A proposal that is put to a body for decision.</summary>
[JsonConverter(typeof(DescribedConverter<Motion>))]
public sealed record Motion : DatasetRecord<Motion, MotionId>, IDescribed<Motion>
{
    private ActorId body = null!;
    private HeldText title;
    private HeldText symbol;
    private Matter? matter;
    private bool matterIsContested;
    private Items<ActorId> sponsors;
    private TreatyId? treaty;
    private MotionId? replaces;
    private Items<MotionStage> stages;

    /// <summary>The body that is to decide.</summary>
    public required ActorId Body { get => body; init => body = Given.Value(value); }

    /// <summary>The subject of the motion, in the words of the author of the dataset.</summary>
    public required string Title { get => title.Text; init => title = Given.Text(value); }

    /// <summary>The symbol or number of the draft, as the body writes it.</summary>
    public string? Symbol { get => symbol.OrNone; init => symbol = Given.TextOrNone(value); }

    /// <summary>The kind of matter that the motion raises. Null when the record does not state it.</summary>
    public Matter? Matter { get => matter; init => matter = value; }

    /// <summary>Whether the kind of matter was disputed, and with it the rule under which the body decides.</summary>
    public bool MatterIsContested { get => matterIsContested; init => matterIsContested = value; }

    /// <summary>The actors that put the motion forward.</summary>
    public ImmutableArray<ActorId> Sponsors { get => sponsors; init => sponsors = Given.Set(value); }

    /// <summary>The instrument that the motion would adopt. Null when there is none.</summary>
    public TreatyId? Treaty { get => treaty; init => treaty = value; }

    /// <summary>The earlier motion that this motion takes up again. Null when there is none.</summary>
    public MotionId? Replaces { get => replaces; init => replaces = value; }

    /// <summary>The stages through which the motion went, in order.</summary>
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

/// <summary>One event in the life of a motion, with its date.</summary>
[JsonConverter(typeof(DescribedConverter<MotionStage>))]
public sealed record MotionStage : IDescribed<MotionStage>
{
    private MotionStageKind stage = null!;
    private EdtfValue? on;
    private ActorId? by;

    /// <summary>The kind of event, for example tabled or withdrawn.</summary>
    public required MotionStageKind Stage { get => stage; init => stage = Given.Value(value); }

    /// <summary>The date of the event. Null when it is not known.</summary>
    public EdtfValue? On { get => on; init => on = value; }

    /// <summary>The actor that took this step. Null when the record does not name one.</summary>
    public ActorId? By { get => by; init => by = value; }

    internal static Shape<MotionStage> Shape { get; } = new ShapeBuilder<MotionStage>()
        .Required("stage", static r => ref r.stage)
        .Optional("on", static r => ref r.on)
        .Optional("by", static r => ref r.by)
        .Build(static blank => blank with { });

    static ObjectCodec<MotionStage> IDescribed<MotionStage>.Description => Shape;
}

/// <summary>The kind of event in the life of a motion.</summary>
[JsonConverter(typeof(TextConverter<MotionStageKind>))]
public sealed class MotionStageKind : Code<MotionStageKind>, ICode<MotionStageKind>
{
    private static readonly CodeList<MotionStageKind> List = new("a stage of a motion", static text => new(text));

    private MotionStageKind(string text) : base(text) { }

    /// <summary>The sponsors put the motion forward.</summary>
    public static MotionStageKind Tabled { get; } = List["tabled"];

    /// <summary>The sponsors changed the motion.</summary>
    public static MotionStageKind Amended { get; } = List["amended"];

    /// <summary>The sponsors withdrew the motion.</summary>
    public static MotionStageKind Withdrawn { get; } = List["withdrawn"];

    /// <summary>Another actor took up the motion after its sponsors had withdrawn it.</summary>
    public static MotionStageKind Seconded { get; } = List["seconded"];

    /// <summary>Another actor put the motion forward again.</summary>
    public static MotionStageKind TabledAgain { get; } = List["tabled-again"];

    /// <summary>The motion was put to the vote.</summary>
    public static MotionStageKind PutToVote { get; } = List["put-to-vote"];

    /// <summary>The body adopted the motion.</summary>
    public static MotionStageKind Adopted { get; } = List["adopted"];

    /// <summary>The body did not adopt the motion.</summary>
    public static MotionStageKind Failed { get; } = List["failed"];

    static CodeList<MotionStageKind> ICode<MotionStageKind>.Codes => List;
}
