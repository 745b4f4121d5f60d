using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>On what ground a member has no vote.</summary>
[JsonConverter(typeof(TextConverter<Exclusion>))]
public sealed class Exclusion : Code<Exclusion>, ICode<Exclusion>
{
    private Exclusion(string text) : base(text)
    {
    }

    /// <summary>Its right to vote is suspended.</summary>
    public static Exclusion Suspended { get; } = new("suspended");

    /// <summary>It is a party to the dispute.</summary>
    public static Exclusion PartyToDispute { get; } = new("party-to-dispute");

    /// <summary>The decision is about it.</summary>
    public static Exclusion StateConcerned { get; } = new("state-concerned");

    /// <summary>It is behind with its contributions.</summary>
    public static Exclusion InArrears { get; } = new("in-arrears");

    /// <summary>It does not take part in the cooperation that is decided on.</summary>
    public static Exclusion NotTakingPart { get; } = new("not-taking-part");

    /// <inheritdoc/>
    public static ImmutableArray<Exclusion> All { get; } =
    [
        Suspended,
        PartyToDispute,
        StateConcerned,
        InArrears,
        NotTakingPart,
    ];

    static string ITextForm<Exclusion>.Called => "a ground of exclusion";

    static Exclusion? ICode<Exclusion>.Unlisted(string text) => new(text);
}
