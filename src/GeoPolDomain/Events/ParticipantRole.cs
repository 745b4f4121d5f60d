using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Events;

/// <summary>As what somebody takes part in an event.</summary>
[JsonConverter(typeof(TextConverter<ParticipantRole>))]
public sealed class ParticipantRole : Code<ParticipantRole>, ICode<ParticipantRole>
{
    private ParticipantRole(string text) : base(text)
    {
    }

    /// <summary>Takes part.</summary>
    public static ParticipantRole Participant { get; } = new("participant");

    /// <summary>Is the host.</summary>
    public static ParticipantRole Host { get; } = new("host");

    /// <summary>Called it.</summary>
    public static ParticipantRole Organiser { get; } = new("organiser");

    /// <summary>Chairs it.</summary>
    public static ParticipantRole Chair { get; } = new("chair");

    /// <summary>Is a party to a conflict or negotiation.</summary>
    public static ParticipantRole Party { get; } = new("party");

    /// <summary>Is there as guarantor.</summary>
    public static ParticipantRole Guarantor { get; } = new("guarantor");

    /// <summary>Observes.</summary>
    public static ParticipantRole Observer { get; } = new("observer");

    /// <summary>Is a guest.</summary>
    public static ParticipantRole Guest { get; } = new("guest");

    /// <summary>Signs.</summary>
    public static ParticipantRole Signatory { get; } = new("signatory");

    /// <summary>Speaks.</summary>
    public static ParticipantRole Speaker { get; } = new("speaker");

    /// <summary>Is spoken to or asked.</summary>
    public static ParticipantRole Addressee { get; } = new("addressee");

    /// <summary>Was expected or entitled and did not come.</summary>
    public static ParticipantRole Absent { get; } = new("absent");

    /// <inheritdoc/>
    public static ImmutableArray<ParticipantRole> All { get; } =
    [
        Participant,
        Host,
        Organiser,
        Chair,
        Party,
        Guarantor,
        Observer,
        Guest,
        Signatory,
        Speaker,
        Addressee,
        Absent,
    ];

    static string ITextForm<ParticipantRole>.Called => "a role in an event";

    static ParticipantRole? ICode<ParticipantRole>.Unlisted(string text) => new(text);
}
