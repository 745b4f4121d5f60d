using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Rules;

/// <summary>
/// A test that is passed when somebody is present and nobody objects. Only a vote against is an objection; abstention, silence, absence and
/// declared lack of interest are not.
/// </summary>
/// <remarks>To model consensus minus the state concerned, exclude that state from the electorate and apply this test.</remarks>
[JsonConverter(typeof(DescribedConverter<ConsensusTest>))]
public sealed record ConsensusTest : VoteTest, IDescribed<ConsensusTest>
{
    private Items<ActorId> except;

    /// <summary>The voters whose objection does not count.</summary>
    public ImmutableArray<ActorId> Except { get => except; init => except = Given.Set(value); }

    internal override string Describe(TestWords words) =>
        $"nobody{(Except.IsEmpty ? "" : $" but {Phrase.List(Except)}")} {(words.IsSwapped ? "votes for" : "objects")}";

    internal static Shape<ConsensusTest> Shape { get; } = new ShapeBuilder<ConsensusTest>()
        .Kind("consensus")
        .Set("except", static r => ref r.except)
        .Build(static blank => blank with { });

    static ObjectCodec<ConsensusTest> IDescribed<ConsensusTest>.Description => Shape;
}
