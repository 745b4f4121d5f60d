using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>How many must be there for a vote to count: those who vote for or against, abstain, or are there without taking part.</summary>
[JsonConverter(typeof(DescribedConverter<Quorum>))]
public sealed record Quorum : IDescribed<Quorum>
{
    private Share share = null!;

    /// <summary>Which number or share of all members.</summary>
    public required Share Share { get => share; init => share = Given.Value(value); }

    /// <summary>The quorum as a clause of a sentence.</summary>
    public override string ToString() => $"{(share == Share.Everything ? "all members" : RuleWording.Quantity(share, "members"))} are present";

    internal static Shape<Quorum> Shape { get; } = new ShapeBuilder<Quorum>()
        .Required("share", static r => ref r.share)
        .Build(static blank => blank with { });

    static ObjectCodec<Quorum> IDescribed<Quorum>.Description => Shape;
}
