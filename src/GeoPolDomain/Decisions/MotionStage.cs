using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

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
