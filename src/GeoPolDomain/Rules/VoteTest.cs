using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>What a vote must pass for a motion to be adopted: one test, or several tests combined.</summary>
[JsonConverter(typeof(DescribedConverter<VoteTest>))]
public abstract record VoteTest : IDescribed<VoteTest>
{
    private protected VoteTest()
    {
    }

    // Created on first use, because the cases AllTests and AnyTest contain VoteTest values themselves.
    internal static Family<VoteTest> Family => field ??= new(
        FamilyCase<VoteTest>.Of(AllTests.Shape),
        FamilyCase<VoteTest>.Of(AnyTest.Shape),
        FamilyCase<VoteTest>.Of(MajorityTest.Shape),
        FamilyCase<VoteTest>.Of(UnanimityTest.Shape),
        FamilyCase<VoteTest>.Of(ConsensusTest.Shape),
        FamilyCase<VoteTest>.Of(VetoTest.Shape),
        FamilyCase<VoteTest>.Of(BlockingMinorityTest.Shape),
        FamilyCase<VoteTest>.Of(OptOutTest.Shape),
        FamilyCase<VoteTest>.Of(CastingVoteTest.Shape),
        FamilyCase<VoteTest>.Of(RequiredVotesTest.Shape),
        FamilyCase<VoteTest>.Of(QuorumTest.Shape),
        FamilyCase<VoteTest>.Of(WithinTest.Shape),
        FamilyCase<VoteTest>.Of(UnlessRejectedTest.Shape));

    /// <summary>The codec for the cases that contain tests themselves. It looks up the family only when it is used.</summary>
    internal static ObjectCodec<VoteTest> Described { get; } = new LaterCodec<VoteTest>(static () => Family);

    static ObjectCodec<VoteTest> IDescribed<VoteTest>.Description => Family;

    /// <summary>Describes the test as a clause, for example "at least 9 members vote for".</summary>
    public sealed override string ToString() => Describe(default);

    /// <summary>
    /// The test that this test applies to other votes: to those of a group, or to the votes against. Null when there is none.
    /// </summary>
    internal virtual VoteTest? Inner => null;

    /// <summary>The tests that this test combines or applies; empty when it does neither.</summary>
    internal virtual ImmutableArray<VoteTest> Parts => Inner is { } inner ? [inner] : [];

    /// <summary>This test and all tests inside it.</summary>
    internal IEnumerable<VoteTest> Flatten() => Parts.SelectMany(part => part.Flatten()).Prepend(this);

    internal abstract string Describe(TestWords words);

    private protected static string Join(ImmutableArray<VoteTest> tests, string between, TestWords words)
    {
        var joined = string.Join(between, tests.Select(one => one.Describe(words with { IsInner = true })));
        return words.IsInner && tests.Length > 1 ? $"({joined})" : joined;
    }
}

/// <summary>How a test is put in words.</summary>
/// <param name="IsInner">Whether the test stands inside another test, so that a list of tests needs brackets.</param>
/// <param name="IsSwapped">Whether the test counts votes against where it otherwise counts votes for.</param>
internal readonly record struct TestWords(bool IsInner, bool IsSwapped)
{
    public string For => IsSwapped ? "against" : "for";

    public string Against => IsSwapped ? "for" : "against";
}

/// <summary>A test that is passed when every one of its tests is passed, for example two majorities at once.</summary>
[JsonConverter(typeof(DescribedConverter<AllTests>))]
public sealed record AllTests : VoteTest, IDescribed<AllTests>
{
    private Items<VoteTest> of;

    /// <summary>The tests that must all be passed; at least one.</summary>
    public required ImmutableArray<VoteTest> Of { get => of; init => of = Given.SomeList(value); }

    internal override ImmutableArray<VoteTest> Parts => of;

    internal override string Describe(TestWords words) => Join(of, ", and ", words);

    internal static Shape<AllTests> Shape { get; } = new ShapeBuilder<AllTests>()
        .Kind("all")
        .SomeList("of", static r => ref r.of, VoteTest.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<AllTests> IDescribed<AllTests>.Description => Shape;
}

/// <summary>A test that is passed when at least one of its tests is passed.</summary>
[JsonConverter(typeof(DescribedConverter<AnyTest>))]
public sealed record AnyTest : VoteTest, IDescribed<AnyTest>
{
    private Items<VoteTest> of;

    /// <summary>The tests of which one must be passed; at least one.</summary>
    public required ImmutableArray<VoteTest> Of { get => of; init => of = Given.SomeList(value); }

    internal override ImmutableArray<VoteTest> Parts => of;

    internal override string Describe(TestWords words) => "either " + Join(of, ", or ", words with { IsInner = true });

    internal static Shape<AnyTest> Shape { get; } = new ShapeBuilder<AnyTest>()
        .Kind("any")
        .SomeList("of", static r => ref r.of, VoteTest.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<AnyTest> IDescribed<AnyTest>.Description => Shape;
}
