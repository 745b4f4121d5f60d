using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Preconditions;

/// <summary>That an instrument exists: a resolution, a mandate, a treaty in force.</summary>
[JsonConverter(typeof(DescribedConverter<InstrumentExists>))]
public sealed record InstrumentExists : Requirement, IDescribed<InstrumentExists>
{
    private TreatyId? treaty;
    private ActorId? issuer;
    private bool organOpen;
    private string? text;
    private TreatyStage? stage;
    private EdtfDate? since;

    /// <summary>The instrument, where one is meant.</summary>
    public TreatyId? Treaty { get => treaty; init => treaty = value; }

    /// <summary>Whose instrument.</summary>
    public ActorId? Issuer { get => issuer; init => issuer = value; }

    /// <summary>Whether the issuer's organ is left open, so that no organ may be assumed.</summary>
    public bool OrganOpen { get => organOpen; init => organOpen = value; }

    /// <summary>What it must provide.</summary>
    public string? Text { get => text; init => text = Given.TextOrNone(value); }

    /// <summary>How far it must have come; adopted, where nothing is said.</summary>
    public TreatyStage? Stage { get => stage; init => stage = value; }

    /// <summary>Not made before this day; whenever it was, where nothing is said.</summary>
    public EdtfDate? Since { get => since; init => since = value; }

    internal static Shape<InstrumentExists> Shape { get; } = new ShapeBuilder<InstrumentExists>()
        .Kind("instrument")
        .Optional("treaty", static r => ref r.treaty)
        .Optional("issuer", static r => ref r.issuer)
        .Flag("organOpen", static r => ref r.organOpen)
        .Optional("text", static r => ref r.text, Codec.Text)
        .Optional("stage", static r => ref r.stage)
        .Optional("since", static r => ref r.since)
        .Build(static blank => blank with { });

    static ObjectCodec<InstrumentExists> IDescribed<InstrumentExists>.Description => Shape;
}
