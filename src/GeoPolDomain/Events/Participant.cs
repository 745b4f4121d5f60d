using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Events;

/// <summary>Who takes part in an event, and as what.</summary>
[JsonConverter(typeof(DescribedConverter<Participant>))]
public sealed record Participant : IDescribed<Participant>
{
    private ActorId actor = null!;
    private ParticipantRole role = null!;
    private Quantifier? quantifier;
    private Items<Citation> citations;

    /// <summary>Who.</summary>
    public required ActorId Actor { get => actor; init => actor = Given.Value(value); }

    /// <summary>As what.</summary>
    public required ParticipantRole Role { get => role; init => role = Given.Value(value); }

    /// <summary>How many of a collective.</summary>
    public Quantifier? Quantifier { get => quantifier; init => quantifier = value; }

    /// <summary>The sources, where they differ from those of the event.</summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<Participant> Shape { get; } = new ShapeBuilder<Participant>()
        .Required("actor", static r => ref r.actor)
        .Required("role", static r => ref r.role)
        .Optional("quantifier", static r => ref r.quantifier)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<Participant> IDescribed<Participant>.Description => Shape;
}
