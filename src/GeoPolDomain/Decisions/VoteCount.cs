using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Forces;
using GeoPolDomain.Json;

namespace GeoPolDomain.Decisions;

/// <summary>How many voted one way, where a source gives only the number.</summary>
[JsonConverter(typeof(DescribedConverter<VoteCount>))]
public sealed record VoteCount : IDescribed<VoteCount>
{
    private VoteCast vote;
    private Headcount count = null!;

    /// <summary>Which way.</summary>
    public required VoteCast Vote { get => vote; init => vote = value; }

    /// <summary>How many.</summary>
    public required Headcount Count { get => count; init => count = Given.Value(value); }

    internal static Shape<VoteCount> Shape { get; } = new ShapeBuilder<VoteCount>()
        .Required("vote", static r => ref r.vote, Codec.Of(VoteCasts.Names))
        .Required("count", static r => ref r.count)
        .Build(static blank => blank with { });

    static ObjectCodec<VoteCount> IDescribed<VoteCount>.Description => Shape;
}
