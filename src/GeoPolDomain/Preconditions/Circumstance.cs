using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Preconditions;

/// <summary>That circumstances are such.</summary>
[JsonConverter(typeof(DescribedConverter<Circumstance>))]
public sealed record Circumstance : Requirement, IDescribed<Circumstance>
{
    private string text = null!;
    private ClaimId? claim;
    private TenureId? tenure;
    private EventId? @event;

    /// <summary>What must be so.</summary>
    public required string Text { get => text; init => text = Given.Text(value); }

    /// <summary>The claim that says so; what is said of it makes no fact.</summary>
    public ClaimId? Claim { get => claim; init => claim = value; }

    /// <summary>The tenure during which it is so.</summary>
    public TenureId? Tenure { get => tenure; init => tenure = value; }

    /// <summary>The event by which it has come about.</summary>
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
