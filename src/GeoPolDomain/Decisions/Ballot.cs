using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

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

/// <summary>How a voter voted, or did not.</summary>
[JsonConverter(typeof(VoteCastConverter))]
public enum VoteCast
{
    /// <summary>For.</summary>
    Yes,

    /// <summary>Against.</summary>
    No,

    /// <summary>Present, and neither for nor against.</summary>
    Abstain,

    /// <summary>Not there.</summary>
    Absent,

    /// <summary>There, and does not take part in the vote.</summary>
    NotParticipating,

    /// <summary>Says nothing in a procedure where silence has a meaning.</summary>
    Silent,

    /// <summary>Has declared that the matter does not concern it, so that it neither agrees nor stands in the way.</summary>
    Uninterested,

    /// <summary>May not vote in this matter: suspended, a party to the dispute, or the state concerned.</summary>
    Excluded,
}

/// <summary>The names of the ways to vote.</summary>
public static class VoteCasts
{
    internal static Names<VoteCast> Names { get; } = new(
        "a way to vote",
        (VoteCast.Yes, "yes"),
        (VoteCast.No, "no"),
        (VoteCast.Abstain, "abstain"),
        (VoteCast.Absent, "absent"),
        (VoteCast.NotParticipating, "not-participating"),
        (VoteCast.Silent, "silent"),
        (VoteCast.Uninterested, "uninterested"),
        (VoteCast.Excluded, "excluded"));

    /// <summary>The name on the wire, such as <c>not-participating</c>.</summary>
    public static string ToText(this VoteCast vote) => Names.Of(vote);
}

/// <summary>Lets System.Text.Json read and write a <see cref="VoteCast"/> by its name, as a value and as a dictionary key.</summary>
public sealed class VoteCastConverter() : NamesConverter<VoteCast>(VoteCasts.Names);
