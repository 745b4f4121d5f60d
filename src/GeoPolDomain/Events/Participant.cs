using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

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

/// <summary>As what somebody takes part in an event.</summary>
[JsonConverter(typeof(TextConverter<ParticipantRole>))]
public sealed class ParticipantRole : Code<ParticipantRole>, ICode<ParticipantRole>
{
    private static readonly CodeList<ParticipantRole> List = new("a role in an event", static text => new(text));

    private ParticipantRole(string text) : base(text) { }

    /// <summary>Takes part.</summary>
    public static ParticipantRole Participant { get; } = List["participant"];

    /// <summary>Is the host.</summary>
    public static ParticipantRole Host { get; } = List["host"];

    /// <summary>Called it.</summary>
    public static ParticipantRole Organiser { get; } = List["organiser"];

    /// <summary>Chairs it.</summary>
    public static ParticipantRole Chair { get; } = List["chair"];

    /// <summary>Is a party to a conflict or negotiation.</summary>
    public static ParticipantRole Party { get; } = List["party"];

    /// <summary>Is there as guarantor.</summary>
    public static ParticipantRole Guarantor { get; } = List["guarantor"];

    /// <summary>Observes.</summary>
    public static ParticipantRole Observer { get; } = List["observer"];

    /// <summary>Is a guest.</summary>
    public static ParticipantRole Guest { get; } = List["guest"];

    /// <summary>Signs.</summary>
    public static ParticipantRole Signatory { get; } = List["signatory"];

    /// <summary>Speaks.</summary>
    public static ParticipantRole Speaker { get; } = List["speaker"];

    /// <summary>Is spoken to or asked.</summary>
    public static ParticipantRole Addressee { get; } = List["addressee"];

    /// <summary>Was expected or entitled and did not come.</summary>
    public static ParticipantRole Absent { get; } = List["absent"];

    static CodeList<ParticipantRole> ICode<ParticipantRole>.Codes => List;
}
