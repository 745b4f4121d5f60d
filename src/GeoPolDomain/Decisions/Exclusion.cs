using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>On what ground a member has no vote.</summary>
[JsonConverter(typeof(TextConverter<Exclusion>))]
public sealed class Exclusion : Code<Exclusion>, ICode<Exclusion>
{
    private static readonly CodeList<Exclusion> List = new("a ground of exclusion", static text => new(text));

    private Exclusion(string text) : base(text) { }

    /// <summary>Its right to vote is suspended.</summary>
    public static Exclusion Suspended { get; } = List["suspended"];

    /// <summary>It is a party to the dispute.</summary>
    public static Exclusion PartyToDispute { get; } = List["party-to-dispute"];

    /// <summary>The decision is about it.</summary>
    public static Exclusion StateConcerned { get; } = List["state-concerned"];

    /// <summary>It is behind with its contributions.</summary>
    public static Exclusion InArrears { get; } = List["in-arrears"];

    /// <summary>It does not take part in the cooperation that is decided on.</summary>
    public static Exclusion NotTakingPart { get; } = List["not-taking-part"];

    static CodeList<Exclusion> ICode<Exclusion>.Codes => List;
}
