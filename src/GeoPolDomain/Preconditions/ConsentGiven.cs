using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Preconditions;

/// <summary>That actors agree.</summary>
[JsonConverter(typeof(DescribedConverter<ConsentGiven>))]
public sealed record ConsentGiven : Requirement, IDescribed<ConsentGiven>
{
    private Items<ActorId> of;
    private string? text;
    private ClaimId? claim;

    /// <summary>Whose consent: each of them.</summary>
    public ImmutableArray<ActorId> Of { get => of; init => of = Given.Set(value); }

    /// <summary>To what.</summary>
    public string? Text { get => text; init => text = Given.TextOrNone(value); }

    /// <summary>The claim that one affirms who consents, and denies who refuses.</summary>
    public ClaimId? Claim { get => claim; init => claim = value; }

    internal static Shape<ConsentGiven> Shape { get; } = new ShapeBuilder<ConsentGiven>()
        .Kind("consent")
        .Set("of", static r => ref r.of)
        .Optional("text", static r => ref r.text, Codec.Text)
        .Optional("claim", static r => ref r.claim)
        .Build(static blank => blank with { });

    static ObjectCodec<ConsentGiven> IDescribed<ConsentGiven>.Description => Shape;
}

/// <summary>That somebody is willing.</summary>
[JsonConverter(typeof(DescribedConverter<Willingness>))]
public sealed record Willingness : Requirement, IDescribed<Willingness>
{
    private Items<ActorId> of;
    private string? text;
    private ClaimId? claim;

    /// <summary>Who.</summary>
    public ImmutableArray<ActorId> Of { get => of; init => of = Given.Set(value); }

    /// <summary>To do what.</summary>
    public string? Text { get => text; init => text = Given.TextOrNone(value); }

    /// <summary>The claim that one affirms who is willing, and denies who is not.</summary>
    public ClaimId? Claim { get => claim; init => claim = value; }

    internal static Shape<Willingness> Shape { get; } = new ShapeBuilder<Willingness>()
        .Kind("will")
        .Set("of", static r => ref r.of)
        .Optional("text", static r => ref r.text, Codec.Text)
        .Optional("claim", static r => ref r.claim)
        .Build(static blank => blank with { });

    static ObjectCodec<Willingness> IDescribed<Willingness>.Description => Shape;
}
