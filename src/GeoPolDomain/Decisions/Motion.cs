using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
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
