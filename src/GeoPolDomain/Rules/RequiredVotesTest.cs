using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Rules;

/// <summary>
/// A test that is passed when certain voters all vote for the motion. Unlike a veto, this test also fails when one of them abstains or is
/// absent. For example, an amendment of the UN Charter needs the ratification of all permanent members.
/// </summary>
/// <remarks>To require the votes of a whole group, apply a <see cref="UnanimityTest"/> within the group.</remarks>
[JsonConverter(typeof(DescribedConverter<RequiredVotesTest>))]
public sealed record RequiredVotesTest : VoteTest, IDescribed<RequiredVotesTest>
{
    private Items<ActorId> of;

    /// <summary>The voters who must all vote for the motion.</summary>
    public ImmutableArray<ActorId> Of { get => of; init => of = Given.Set(value); }

    internal override string Describe(TestWords words) =>
        $"{Phrase.List(Of)} {(Of.Length > 1 ? "all vote" : "votes")} {words.For}";

    internal static Shape<RequiredVotesTest> Shape { get; } = new ShapeBuilder<RequiredVotesTest>()
        .Kind("required-votes")
        .Set("of", static r => ref r.of)
        .Build(static blank => blank with { });

    static ObjectCodec<RequiredVotesTest> IDescribed<RequiredVotesTest>.Description => Shape;
}
