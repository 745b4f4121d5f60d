using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Events;

/// <summary>An actor in an event, with the role that the actor has.</summary>
[JsonConverter(typeof(DescribedConverter<Participant>))]
public sealed record Participant : IDescribed<Participant>
{
    private ActorId actor = null!;
    private ParticipantRole role = null!;
    private Quantifier? quantifier;
    private Items<Citation> citations;

    /// <summary>The actor that has a role in the event.</summary>
    public required ActorId Actor { get => actor; init => actor = Given.Value(value); }

    /// <summary>The role of the actor in the event, for example host, signatory or absent.</summary>
    public required ParticipantRole Role { get => role; init => role = Given.Value(value); }

    /// <summary>How many members of the actor have this role, where the actor is a collective: for example all or most of them.</summary>
    public Quantifier? Quantifier { get => quantifier; init => quantifier = value; }

    /// <summary>
    /// The sources of this entry, where they differ from the sources of the event. Empty means that the sources of the event apply.
    /// </summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<Participant> Shape { get; } = new ShapeBuilder<Participant>()
        .Required("actor", static r => ref r.actor)
        .Required("role", static r => ref r.role)
        .Optional("quantifier", static r => ref r.quantifier)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<Participant> IDescribed<Participant>.Description => Shape;
}

/// <summary>The role of an actor in an event.</summary>
[JsonConverter(typeof(TextConverter<ParticipantRole>))]
public sealed class ParticipantRole : Code<ParticipantRole>, ICode<ParticipantRole>
{
    private static readonly CodeList<ParticipantRole> List = new("a role in an event", static text => new(text));

    private ParticipantRole(string text) : base(text) { }

    /// <summary>An actor that takes part in the event.</summary>
    public static ParticipantRole Participant { get; } = List["participant"];

    /// <summary>The host of the event.</summary>
    public static ParticipantRole Host { get; } = List["host"];

    /// <summary>An actor that called or organised the event.</summary>
    public static ParticipantRole Organiser { get; } = List["organiser"];

    /// <summary>The actor that chairs the event.</summary>
    public static ParticipantRole Chair { get; } = List["chair"];

    /// <summary>A party to a conflict or a negotiation.</summary>
    public static ParticipantRole Party { get; } = List["party"];

    /// <summary>An actor that attends the event as a guarantor.</summary>
    public static ParticipantRole Guarantor { get; } = List["guarantor"];

    /// <summary>An actor that observes the event.</summary>
    public static ParticipantRole Observer { get; } = List["observer"];

    /// <summary>A guest at the event.</summary>
    public static ParticipantRole Guest { get; } = List["guest"];

    /// <summary>An actor that signs an instrument at the event.</summary>
    public static ParticipantRole Signatory { get; } = List["signatory"];

    /// <summary>An actor that speaks at the event.</summary>
    public static ParticipantRole Speaker { get; } = List["speaker"];

    /// <summary>An actor to which a speaker or a request is addressed.</summary>
    public static ParticipantRole Addressee { get; } = List["addressee"];

    /// <summary>An actor that was expected or entitled to come and did not come.</summary>
    public static ParticipantRole Absent { get; } = List["absent"];

    static CodeList<ParticipantRole> ICode<ParticipantRole>.Codes => List;
}
