using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>A requirement that a body has decided.</summary>
[JsonConverter(typeof(DescribedConverter<DecisionTaken>))]
public sealed record DecisionTaken : Requirement, IDescribed<DecisionTaken>
{
    private ActorId body = null!;
    private DecisionManner? manner;
    private DecisionId? decision;
    private HeldText text;
    private bool organOpen;
    private EdtfDate? since;

    /// <summary>The body that must decide.</summary>
    public required ActorId Body { get => body; init => body = Given.Value(value); }

    /// <summary>The manner in which the body must decide, for example by unanimity. Null when any manner will do.</summary>
    public DecisionManner? Manner { get => manner; init => manner = value; }

    /// <summary>The decision that the requirement means. Null when the requirement names no particular decision.</summary>
    public DecisionId? Decision { get => decision; init => decision = value; }

    /// <summary>What the body must decide, in words.</summary>
    public string? Text { get => text.OrNone; init => text = Given.TextOrNone(value); }

    /// <summary>
    /// Whether an organ of the body may decide in its place. If false, whether a decision of an organ meets the requirement stays unknown.
    /// </summary>
    public bool OrganOpen { get => organOpen; init => organOpen = value; }

    /// <summary>The earliest day on which the decision may have been taken. Null when a decision of any date counts.</summary>
    public EdtfDate? Since { get => since; init => since = value; }

    internal static Shape<DecisionTaken> Shape { get; } = new ShapeBuilder<DecisionTaken>()
        .Kind("decision")
        .Required("body", static r => ref r.body)
        .Optional("manner", static r => ref r.manner)
        .Optional("decision", static r => ref r.decision)
        .Optional("text", static r => ref r.text, Codec.Text)
        .Flag("organOpen", static r => ref r.organOpen)
        .Optional("since", static r => ref r.since)
        .Build(static blank => blank with { });

    static ObjectCodec<DecisionTaken> IDescribed<DecisionTaken>.Description => Shape;
}

/// <summary>The manner in which a body decides.</summary>
[JsonConverter(typeof(TextConverter<DecisionManner>))]
public sealed class DecisionManner : Code<DecisionManner>, ICode<DecisionManner>
{
    private static readonly CodeList<DecisionManner> List = new("a manner of deciding", static text => new(text));

    private DecisionManner(string text) : base(text) { }

    /// <summary>Every voter votes yes.</summary>
    public static DecisionManner Unanimity { get; } = List["unanimity"];

    /// <summary>No voter objects.</summary>
    public static DecisionManner Consensus { get; } = List["consensus"];

    /// <summary>More voters vote yes than no, or as many vote yes as the rule requires.</summary>
    public static DecisionManner Majority { get; } = List["majority"];

    /// <summary>As many voters vote yes as the rule requires, and more than half.</summary>
    public static DecisionManner QualifiedMajority { get; } = List["qualified-majority"];

    /// <summary>No voter breaks silence before a deadline.</summary>
    public static DecisionManner Silence { get; } = List["silence"];

    static CodeList<DecisionManner> ICode<DecisionManner>.Codes => List;
}
