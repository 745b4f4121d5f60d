using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Events;

/// <summary>What kind of event it is.</summary>
[JsonConverter(typeof(TextConverter<EventKind>))]
public sealed class EventKind : Code<EventKind>, ICode<EventKind>
{
    private EventKind(string text) : base(text)
    {
    }

    /// <summary>A meeting or round of talks.</summary>
    public static EventKind Meeting { get; } = new("meeting");

    /// <summary>A session of a body.</summary>
    public static EventKind Session { get; } = new("session");

    /// <summary>A visit.</summary>
    public static EventKind Visit { get; } = new("visit");

    /// <summary>An interview.</summary>
    public static EventKind Interview { get; } = new("interview");

    /// <summary>Words spoken to the press.</summary>
    public static EventKind PressConference { get; } = new("press-conference");

    /// <summary>The signing or adoption of an instrument.</summary>
    public static EventKind Signing { get; } = new("signing");

    /// <summary>The creation of an organization or force.</summary>
    public static EventKind Founding { get; } = new("founding");

    /// <summary>An election.</summary>
    public static EventKind Election { get; } = new("election");

    /// <summary>An act of consent.</summary>
    public static EventKind Consent { get; } = new("consent");

    /// <summary>A request or attempt to win others.</summary>
    public static EventKind Request { get; } = new("request");

    /// <summary>A time in which nobody reacted.</summary>
    public static EventKind NonReaction { get; } = new("non-reaction");

    /// <summary>An armed conflict.</summary>
    public static EventKind Conflict { get; } = new("conflict");

    /// <summary>A ceasefire or lull.</summary>
    public static EventKind Ceasefire { get; } = new("ceasefire");

    /// <summary>A measure such as sanctions.</summary>
    public static EventKind Measure { get; } = new("measure");

    /// <summary>A declared readiness.</summary>
    public static EventKind Readiness { get; } = new("readiness");

    /// <inheritdoc/>
    public static ImmutableArray<EventKind> All { get; } =
    [
        Meeting,
        Session,
        Visit,
        Interview,
        PressConference,
        Signing,
        Founding,
        Election,
        Consent,
        Request,
        NonReaction,
        Conflict,
        Ceasefire,
        Measure,
        Readiness,
    ];

    static string ITextForm<EventKind>.Called => "a kind of event";

    static EventKind? ICode<EventKind>.Unlisted(string text) => new(text);
}
