using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>The vote of one voter.</summary>
[JsonConverter(typeof(DescribedConverter<Ballot>))]
public sealed record Ballot : IDescribed<Ballot>
{
    private ActorId voter = null!;
    private VoteCast vote;
    private bool optsOut;
    private HeldText text;

    /// <summary>The voter.</summary>
    public required ActorId Voter { get => voter; init => voter = Given.Value(value); }

    /// <summary>How the voter voted, for example <c>yes</c> or <c>abstain</c>.</summary>
    public required VoteCast Vote { get => vote; init => vote = value; }

    /// <summary>Whether the voter declares that the decision does not bind it (constructive abstention).</summary>
    public bool OptsOut { get => optsOut; init => optsOut = value; }

    /// <summary>The explanation that the voter gave for its vote. Null when none is recorded.</summary>
    public string? Text { get => text.OrNone; init => text = Given.TextOrNone(value); }

    internal static Shape<Ballot> Shape { get; } = new ShapeBuilder<Ballot>()
        .Required("voter", static r => ref r.voter)
        .Required("vote", static r => ref r.vote, Codec.Of(VoteCasts.Names))
        .Flag("optsOut", static r => ref r.optsOut)
        .Optional("text", static r => ref r.text, Codec.Text)
        .Build(static blank => blank with { });

    static ObjectCodec<Ballot> IDescribed<Ballot>.Description => Shape;
}

/// <summary>How a voter voted, or why it cast no vote.</summary>
[JsonConverter(typeof(VoteCastConverter))]
public enum VoteCast
{
    /// <summary>The voter voted for the motion.</summary>
    Yes,

    /// <summary>The voter voted against the motion.</summary>
    No,

    /// <summary>The voter was present and voted neither for nor against.</summary>
    Abstain,

    /// <summary>The voter was not present.</summary>
    Absent,

    /// <summary>The voter was present and did not take part in the vote.</summary>
    NotParticipating,

    /// <summary>The voter said nothing in a procedure in which silence has a meaning.</summary>
    Silent,

    /// <summary>The voter declared that the matter does not concern it, so that it neither agrees nor objects.</summary>
    Uninterested,

    /// <summary>
    /// The voter may not vote in this matter, for example because its membership is suspended, it is a party to the dispute, or the
    /// decision concerns it.
    /// </summary>
    Excluded,
}

/// <summary>Converts the ways to vote to their names in JSON.</summary>
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

    /// <summary>The name of the value in JSON, for example <c>not-participating</c>.</summary>
    public static string ToText(this VoteCast vote) => Names.Of(vote);
}

/// <summary>Lets System.Text.Json read and write a <see cref="VoteCast"/> by its name, as a value and as a dictionary key.</summary>
public sealed class VoteCastConverter() : NamesConverter<VoteCast>(VoteCasts.Names);
