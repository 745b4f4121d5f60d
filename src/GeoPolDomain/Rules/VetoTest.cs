using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Rules;

/// <summary>A test that is passed when no holder of a veto votes against. An abstention or an absence is not a veto.</summary>
[JsonConverter(typeof(DescribedConverter<VetoTest>))]
public sealed record VetoTest : VoteTest, IDescribed<VetoTest>
{
    private Items<ActorId> holders;

    /// <summary>The voters who hold a veto.</summary>
    public ImmutableArray<ActorId> Holders { get => holders; init => holders = Given.Set(value); }

    internal override string Describe(TestWords words) => $"none of {Phrase.List(Holders)} votes {words.Against}";

    internal static Shape<VetoTest> Shape { get; } = new ShapeBuilder<VetoTest>()
        .Kind("veto")
        .Set("holders", static r => ref r.holders)
        .Build(static blank => blank with { });

    static ObjectCodec<VetoTest> IDescribed<VetoTest>.Description => Shape;
}
