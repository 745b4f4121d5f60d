using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>What a vote must pass for a decision to be adopted: a test, or several in each other.</summary>
[JsonConverter(typeof(DescribedConverter<VoteTest>))]
public abstract record VoteTest : IDescribed<VoteTest>
{
    private protected VoteTest()
    {
    }

    // Made when first asked for: the cases hold tests themselves.
    internal static Family<VoteTest> Family => field ??= new(
        FamilyCase<VoteTest>.Of(AllTests.Shape),
        FamilyCase<VoteTest>.Of(AnyTest.Shape),
        FamilyCase<VoteTest>.Of(MajorityTest.Shape),
        FamilyCase<VoteTest>.Of(UnanimityTest.Shape),
        FamilyCase<VoteTest>.Of(ConsensusTest.Shape),
        FamilyCase<VoteTest>.Of(VetoTest.Shape),
        FamilyCase<VoteTest>.Of(BlockingMinorityTest.Shape),
        FamilyCase<VoteTest>.Of(OptOutTest.Shape));

    /// <summary>The family, for the cases that hold members of it themselves.</summary>
    internal static ObjectCodec<VoteTest> Described { get; } = new LaterCodec<VoteTest>(static () => Family);

    static ObjectCodec<VoteTest> IDescribed<VoteTest>.Description => Family;

    /// <summary>The test as a clause of a sentence, as in "at least 9 members vote for".</summary>
    public sealed override string ToString() => Describe(isInner: false);

    /// <summary>The tests it is made of; none, where it is a test by itself.</summary>
    internal virtual ImmutableArray<VoteTest> Parts => [];

    internal abstract string Describe(bool isInner);

    private protected static string Join(ImmutableArray<VoteTest> tests, string between, bool isInner)
    {
        var joined = string.Join(between, tests.Select(one => one.Describe(isInner: true)));
        return isInner && tests.Length > 1 ? $"({joined})" : joined;
    }
}

/// <summary>Every one of several tests is passed: several majorities at once.</summary>
[JsonConverter(typeof(DescribedConverter<AllTests>))]
public sealed record AllTests : VoteTest, IDescribed<AllTests>
{
    private Items<VoteTest> of;

    /// <summary>The tests.</summary>
    public required ImmutableArray<VoteTest> Of { get => of; init => of = Given.SomeList(value); }

    internal override ImmutableArray<VoteTest> Parts => of;

    internal override string Describe(bool isInner) => Join(of, ", and ", isInner);

    internal static Shape<AllTests> Shape { get; } = new ShapeBuilder<AllTests>()
        .Kind("all")
        .SomeList("of", static r => ref r.of, VoteTest.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<AllTests> IDescribed<AllTests>.Description => Shape;
}

/// <summary>At least one of several tests is passed.</summary>
[JsonConverter(typeof(DescribedConverter<AnyTest>))]
public sealed record AnyTest : VoteTest, IDescribed<AnyTest>
{
    private Items<VoteTest> of;

    /// <summary>The tests.</summary>
    public required ImmutableArray<VoteTest> Of { get => of; init => of = Given.SomeList(value); }

    internal override ImmutableArray<VoteTest> Parts => of;

    internal override string Describe(bool isInner) => "either " + Join(of, ", or ", isInner: true);

    internal static Shape<AnyTest> Shape { get; } = new ShapeBuilder<AnyTest>()
        .Kind("any")
        .SomeList("of", static r => ref r.of, VoteTest.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<AnyTest> IDescribed<AnyTest>.Description => Shape;
}
