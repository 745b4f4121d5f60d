using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Preconditions;

/// <summary>A requirement that a circumstance holds, for example that a person is in office or that an event has happened.</summary>
[JsonConverter(typeof(DescribedConverter<Circumstance>))]
public sealed record Circumstance : Requirement, IDescribed<Circumstance>
{
    private HeldText text;
    private ClaimId? claim;
    private TenureId? tenure;
    private EventId? @event;

    /// <summary>The circumstance in words.</summary>
    public required string Text { get => text.Text; init => text = Given.Text(value); }

    /// <summary>
    /// The claim that states the circumstance. A statement does not prove its claim, so the claim alone never settles the requirement.
    /// </summary>
    public ClaimId? Claim { get => claim; init => claim = value; }

    /// <summary>The tenure during which the circumstance holds. Null when the circumstance does not depend on an office.</summary>
    public TenureId? Tenure { get => tenure; init => tenure = value; }

    /// <summary>The event that brings the circumstance about. Null when the circumstance does not depend on an event.</summary>
    public EventId? Event { get => @event; init => @event = value; }

    internal static Shape<Circumstance> Shape { get; } = new ShapeBuilder<Circumstance>()
        .Kind("circumstance")
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("claim", static r => ref r.claim)
        .Optional("tenure", static r => ref r.tenure)
        .Optional("event", static r => ref r.@event)
        .Build(static blank => blank with { });

    static ObjectCodec<Circumstance> IDescribed<Circumstance>.Description => Shape;
}
