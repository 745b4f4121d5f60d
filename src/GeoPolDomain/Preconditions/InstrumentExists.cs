using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Preconditions;

/// <summary>A requirement that an instrument exists: a resolution, a mandate, or a treaty in force.</summary>
[JsonConverter(typeof(DescribedConverter<InstrumentExists>))]
public sealed record InstrumentExists : Requirement, IDescribed<InstrumentExists>
{
    private TreatyId? treaty;
    private ActorId? issuer;
    private bool organOpen;
    private HeldText text;
    private TreatyStage? stage;
    private EdtfDate? since;

    /// <summary>The instrument that the requirement means. Null when the requirement names no particular instrument.</summary>
    public TreatyId? Treaty { get => treaty; init => treaty = value; }

    /// <summary>The actor that must issue the instrument, when no particular instrument is named.</summary>
    public ActorId? Issuer { get => issuer; init => issuer = value; }

    /// <summary>
    /// Whether the requirement leaves open which organ of the issuer must issue the instrument. An instrument of any organ then meets it.
    /// </summary>
    public bool OrganOpen { get => organOpen; init => organOpen = value; }

    /// <summary>What the instrument must provide, in words.</summary>
    public string? Text { get => text.OrNone; init => text = Given.TextOrNone(value); }

    /// <summary>The stage that the instrument must have reached. Null means adopted.</summary>
    public TreatyStage? Stage { get => stage; init => stage = value; }

    /// <summary>The earliest day on which the instrument may have been made. Null when an instrument of any date counts.</summary>
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
