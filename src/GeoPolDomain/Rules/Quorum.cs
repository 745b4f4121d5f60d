using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>
/// The number of voters who must be present for a vote to count. Voters who vote for or against, abstain, or do not take part in the vote
/// are present.
/// </summary>
[JsonConverter(typeof(DescribedConverter<Quorum>))]
public sealed record Quorum : IDescribed<Quorum>
{
    private Share share = null!;

    /// <summary>The number of members, or the share of all members, that must be present.</summary>
    public required Share Share { get => share; init => share = Given.Value(value); }

    /// <summary>Describes the quorum as a clause, for example "at least 2/3 of all members are present".</summary>
    public override string ToString() =>
        $"{(share == Share.Everything ? "all members" : RuleWording.Quantity(share, "members"))} are present";

    internal static Shape<Quorum> Shape { get; } = new ShapeBuilder<Quorum>()
        .Required("share", static r => ref r.share)
        .Build(static blank => blank with { });

    static ObjectCodec<Quorum> IDescribed<Quorum>.Description => Shape;
}
