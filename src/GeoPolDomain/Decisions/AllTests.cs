using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Decisions;

/// <summary>Every one of several tests is passed: several majorities at once.</summary>
[JsonConverter(typeof(DescribedConverter<AllTests>))]
public sealed record AllTests : VoteTest, IDescribed<AllTests>
{
    private ImmutableArray<VoteTest> of = [];

    /// <summary>Makes an all tests from its members.</summary>
    public AllTests()
    {
    }

    [SetsRequiredMembers]
    private AllTests(Unread unread)
    {
    }

    /// <summary>The tests.</summary>
    public required ImmutableArray<VoteTest> Of { get => of; init => of = Given.SomeList(value); }

    internal override ImmutableArray<VoteTest> Parts => of;

    internal override string Describe(bool isInner) => Join(of, ", and ", isInner);

    internal override Formula Expand(Expansion expansion) => expansion.Every(of);

    internal static Shape<AllTests> Shape { get; } = new ShapeBuilder<AllTests>()
        .Kind("all")
        .SomeList("of", static r => ref r.of, VoteTest.Described)
        .Build(static () => new AllTests(Unread.Yet));

    static ObjectCodec<AllTests> IDescribed<AllTests>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(AllTests? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
