using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

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
