using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Preconditions;

/// <summary>A requirement that actors consent.</summary>
[JsonConverter(typeof(DescribedConverter<ConsentGiven>))]
public sealed record ConsentGiven : Requirement, IDescribed<ConsentGiven>
{
    private Items<ActorId> of;
    private HeldText text;
    private ClaimId? claim;

    /// <summary>The actors whose consent is required. Each of them must consent.</summary>
    public ImmutableArray<ActorId> Of { get => of; init => of = Given.Set(value); }

    /// <summary>What the actors must consent to, in words.</summary>
    public string? Text { get => text.OrNone; init => text = Given.TextOrNone(value); }

    /// <summary>The claim that an actor affirms by consenting and denies by refusing.</summary>
    public ClaimId? Claim { get => claim; init => claim = value; }

    internal static Shape<ConsentGiven> Shape { get; } = new ShapeBuilder<ConsentGiven>()
        .Kind("consent")
        .Set("of", static r => ref r.of)
        .Optional("text", static r => ref r.text, Codec.Text)
        .Optional("claim", static r => ref r.claim)
        .Build(static blank => blank with { });

    static ObjectCodec<ConsentGiven> IDescribed<ConsentGiven>.Description => Shape;
}

/// <summary>A requirement that actors are willing.</summary>
[JsonConverter(typeof(DescribedConverter<Willingness>))]
public sealed record Willingness : Requirement, IDescribed<Willingness>
{
    private Items<ActorId> of;
    private HeldText text;
    private ClaimId? claim;

    /// <summary>The actors whose willingness is required. Each of them must be willing.</summary>
    public ImmutableArray<ActorId> Of { get => of; init => of = Given.Set(value); }

    /// <summary>What the actors must be willing to do, in words.</summary>
    public string? Text { get => text.OrNone; init => text = Given.TextOrNone(value); }

    /// <summary>
    /// The claim that a willing actor affirms and an unwilling actor denies. Only a pledge, an agreement or an offer counts as willingness.
    /// </summary>
    public ClaimId? Claim { get => claim; init => claim = value; }

    internal static Shape<Willingness> Shape { get; } = new ShapeBuilder<Willingness>()
        .Kind("will")
        .Set("of", static r => ref r.of)
        .Optional("text", static r => ref r.text, Codec.Text)
        .Optional("claim", static r => ref r.claim)
        .Build(static blank => blank with { });

    static ObjectCodec<Willingness> IDescribed<Willingness>.Description => Shape;
}
