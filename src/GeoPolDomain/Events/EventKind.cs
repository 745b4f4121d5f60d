using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Events;

/// <summary>The kind of an event.</summary>
[JsonConverter(typeof(TextConverter<EventKind>))]
public sealed class EventKind : Code<EventKind>, ICode<EventKind>
{
    private static readonly CodeList<EventKind> List = new("a kind of event", static text => new(text));

    private EventKind(string text) : base(text) { }

    /// <summary>A meeting or a round of talks.</summary>
    public static EventKind Meeting { get; } = List["meeting"];

    /// <summary>A session of a body, for example of a council.</summary>
    public static EventKind Session { get; } = List["session"];

    /// <summary>A visit, for example of a head of state.</summary>
    public static EventKind Visit { get; } = List["visit"];

    /// <summary>An interview.</summary>
    public static EventKind Interview { get; } = List["interview"];

    /// <summary>A press conference, or other words spoken to the press.</summary>
    public static EventKind PressConference { get; } = List["press-conference"];

    /// <summary>The signing or adoption of an instrument.</summary>
    public static EventKind Signing { get; } = List["signing"];

    /// <summary>The creation of an organization or a force.</summary>
    public static EventKind Founding { get; } = List["founding"];

    /// <summary>An election.</summary>
    public static EventKind Election { get; } = List["election"];

    /// <summary>An act by which an actor consents to something.</summary>
    public static EventKind Consent { get; } = List["consent"];

    /// <summary>A request, or an attempt to win over others.</summary>
    public static EventKind Request { get; } = List["request"];

    /// <summary>A period in which nobody reacted to something, for example to a call for troops.</summary>
    public static EventKind NonReaction { get; } = List["non-reaction"];

    /// <summary>An armed conflict.</summary>
    public static EventKind Conflict { get; } = List["conflict"];

    /// <summary>A ceasefire, or a lull in the fighting.</summary>
    public static EventKind Ceasefire { get; } = List["ceasefire"];

    /// <summary>A measure that an actor takes, for example sanctions.</summary>
    public static EventKind Measure { get; } = List["measure"];

    /// <summary>A declaration by an actor that it is ready to do something, for example to send observers.</summary>
    public static EventKind Readiness { get; } = List["readiness"];

    static CodeList<EventKind> ICode<EventKind>.Codes => List;
}
