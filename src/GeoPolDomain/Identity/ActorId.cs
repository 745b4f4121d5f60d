using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names an actor: a state, an organization, a person and so on.</summary>
[JsonConverter(typeof(TextConverter<ActorId>))]
public sealed class ActorId : Id<ActorId>, IId<ActorId>
{
    private ActorId(string text) : base(text)
    {
    }

    static string ITextForm<ActorId>.Called => "the id of an actor";

    static RecordKind IId<ActorId>.Kind => RecordKind.Actor;

    static ActorId IId<ActorId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator ActorId(string text) => Parse(text);
}
