using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Rules;

/// <summary>Nobody objects. A vote against is an objection; to abstain, to be silent or absent, and to declare no interest are none.</summary>
/// <remarks>Consensus minus the state concerned is consensus of an electorate from which that state is excluded.</remarks>
[JsonConverter(typeof(DescribedConverter<ConsensusTest>))]
public sealed record ConsensusTest : VoteTest, IDescribed<ConsensusTest>
{
    private Items<ActorId> except;

    /// <summary>Those whose objection does not count.</summary>
    public ImmutableArray<ActorId> Except { get => except; init => except = Given.Set(value); }

    internal override string Describe(bool isInner) => Except.IsEmpty ? "nobody objects" : $"nobody but {Phrase.List(Except)} objects";

    internal static Shape<ConsensusTest> Shape { get; } = new ShapeBuilder<ConsensusTest>()
        .Kind("consensus")
        .Set("except", static r => ref r.except)
        .Build(static blank => blank with { });

    static ObjectCodec<ConsensusTest> IDescribed<ConsensusTest>.Description => Shape;
}
