using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Decisions;

/// <summary>How one voter voted.</summary>
[JsonConverter(typeof(DescribedConverter<Ballot>))]
public sealed record Ballot : IDescribed<Ballot>
{
    private ActorId voter = null!;
    private VoteCast vote;
    private bool optsOut;
    private string? text;

    /// <summary>Who voted.</summary>
    public required ActorId Voter { get => voter; init => voter = Given.Value(value); }

    /// <summary>How.</summary>
    public required VoteCast Vote { get => vote; init => vote = value; }

    /// <summary>Whether the voter declares that the decision shall not bind it, as who abstains constructively does.</summary>
    public bool OptsOut { get => optsOut; init => optsOut = value; }

    /// <summary>The explanation given.</summary>
    public string? Text { get => text; init => text = Given.TextOrNone(value); }

    internal static Shape<Ballot> Shape { get; } = new ShapeBuilder<Ballot>()
        .Required("voter", static r => ref r.voter)
        .Required("vote", static r => ref r.vote, Codec.Of(VoteCasts.Names))
        .Flag("optsOut", static r => ref r.optsOut)
        .Optional("text", static r => ref r.text, Codec.Text)
        .Build(static blank => blank with { });

    static ObjectCodec<Ballot> IDescribed<Ballot>.Description => Shape;
}
