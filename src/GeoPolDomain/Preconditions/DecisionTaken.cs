using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>That a body has decided.</summary>
[JsonConverter(typeof(DescribedConverter<DecisionTaken>))]
public sealed record DecisionTaken : Requirement, IDescribed<DecisionTaken>
{
    private ActorId body = null!;
    private DecisionManner? manner;
    private DecisionId? decision;
    private string? text;
    private bool organOpen;
    private EdtfDate? since;

    /// <summary>Whose decision.</summary>
    public required ActorId Body { get => body; init => body = Given.Value(value); }

    /// <summary>In what manner; in whatever manner the body decides, where nothing is said.</summary>
    public DecisionManner? Manner { get => manner; init => manner = value; }

    /// <summary>The one decision that is meant, where one is.</summary>
    public DecisionId? Decision { get => decision; init => decision = value; }

    /// <summary>What must be decided.</summary>
    public string? Text { get => text; init => text = Given.TextOrNone(value); }

    /// <summary>Whether an organ of the body may decide in its place; nothing is assumed of organs, where it is not said.</summary>
    public bool OrganOpen { get => organOpen; init => organOpen = value; }

    /// <summary>Not decided before this day; whenever it was, where nothing is said.</summary>
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

/// <summary>In what manner a body decides.</summary>
[JsonConverter(typeof(TextConverter<DecisionManner>))]
public sealed class DecisionManner : Code<DecisionManner>, ICode<DecisionManner>
{
    private static readonly CodeList<DecisionManner> List = new("a manner of deciding", static text => new(text));

    private DecisionManner(string text) : base(text) { }

    /// <summary>Everybody says yes.</summary>
    public static DecisionManner Unanimity { get; } = List["unanimity"];

    /// <summary>Nobody objects.</summary>
    public static DecisionManner Consensus { get; } = List["consensus"];

    /// <summary>More say yes than no, or as many as the rule asks for.</summary>
    public static DecisionManner Majority { get; } = List["majority"];

    /// <summary>As many say yes as the rule asks for, more than half.</summary>
    public static DecisionManner QualifiedMajority { get; } = List["qualified-majority"];

    /// <summary>Nobody breaks silence before a deadline.</summary>
    public static DecisionManner Silence { get; } = List["silence"];

    static CodeList<DecisionManner> ICode<DecisionManner>.Codes => List;
}
