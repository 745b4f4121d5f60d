using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Events;

/// <summary>What kind of event it is.</summary>
[JsonConverter(typeof(TextConverter<EventKind>))]
public sealed class EventKind : Code<EventKind>, ICode<EventKind>
{
    private static readonly CodeList<EventKind> List = new("a kind of event", static text => new(text));

    private EventKind(string text) : base(text) { }

    /// <summary>A meeting or round of talks.</summary>
    public static EventKind Meeting { get; } = List["meeting"];

    /// <summary>A session of a body.</summary>
    public static EventKind Session { get; } = List["session"];

    /// <summary>A visit.</summary>
    public static EventKind Visit { get; } = List["visit"];

    /// <summary>An interview.</summary>
    public static EventKind Interview { get; } = List["interview"];

    /// <summary>Words spoken to the press.</summary>
    public static EventKind PressConference { get; } = List["press-conference"];

    /// <summary>The signing or adoption of an instrument.</summary>
    public static EventKind Signing { get; } = List["signing"];

    /// <summary>The creation of an organization or force.</summary>
    public static EventKind Founding { get; } = List["founding"];

    /// <summary>An election.</summary>
    public static EventKind Election { get; } = List["election"];

    /// <summary>An act of consent.</summary>
    public static EventKind Consent { get; } = List["consent"];

    /// <summary>A request or attempt to win others.</summary>
    public static EventKind Request { get; } = List["request"];

    /// <summary>A time in which nobody reacted.</summary>
    public static EventKind NonReaction { get; } = List["non-reaction"];

    /// <summary>An armed conflict.</summary>
    public static EventKind Conflict { get; } = List["conflict"];

    /// <summary>A ceasefire or lull.</summary>
    public static EventKind Ceasefire { get; } = List["ceasefire"];

    /// <summary>A measure such as sanctions.</summary>
    public static EventKind Measure { get; } = List["measure"];

    /// <summary>A declared readiness.</summary>
    public static EventKind Readiness { get; } = List["readiness"];

    static CodeList<EventKind> ICode<EventKind>.Codes => List;
}
