using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Decisions;

/// <summary>None of those who hold a veto votes against. To abstain or to be absent is no veto.</summary>
[JsonConverter(typeof(DescribedConverter<VetoTest>))]
public sealed record VetoTest : VoteTest, IDescribed<VetoTest>
{
    private ImmutableArray<ActorId> holders = [];

    /// <summary>Those who hold it.</summary>
    public ImmutableArray<ActorId> Holders { get => holders; init => holders = Given.Set(value); }

    internal override string Describe(bool isInner) => $"none of {Wording.List(holders)} votes against";

    internal override Formula Expand(Expansion expansion) => expansion.NoneAgainst(holders, isExcept: false);

    internal static Shape<VetoTest> Shape { get; } = new ShapeBuilder<VetoTest>()
        .Kind("veto")
        .Set("holders", static r => ref r.holders)
        .Build(static () => new VetoTest());

    static ObjectCodec<VetoTest> IDescribed<VetoTest>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(VetoTest? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
