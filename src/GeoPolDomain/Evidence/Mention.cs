using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

/// <summary>
/// A person, body or outlet as a text names it. A mention without an actor stands for somebody whom the text does not identify.
/// </summary>
/// <remarks>
/// Two mentions without an actor are never taken for the same actor, even when they are equal: nine unknown outlets count as nine.
/// </remarks>
[JsonConverter(typeof(DescribedConverter<Mention>))]
public sealed record Mention : IDescribed<Mention>
{
    private ActorId? actor;
    private HeldText asPrinted;
    private MissingReason? missing;
    private Resolution? resolved;

    /// <summary>The actor who is named. Null when the actor is not known.</summary>
    public ActorId? Actor { get => actor; init => actor = value; }

    /// <summary>The name as printed in the source. An empty text means that the source leaves the place for the name blank.</summary>
    public string? AsPrinted { get => asPrinted.OrNone; init => asPrinted = value; }

    /// <summary>The reason why the text does not say who is meant. Null when no reason is given.</summary>
    public MissingReason? Missing { get => missing; init => missing = value; }

    /// <summary>
    /// The actor who is probably meant, as found by other means than the text. The resolution is not part of what the text says.
    /// </summary>
    public Resolution? Resolved { get => resolved; init => resolved = value; }

    internal static Shape<Mention> Shape { get; } = new ShapeBuilder<Mention>()
        .Optional("actor", static r => ref r.actor)
        .Optional("asPrinted", static r => ref r.asPrinted, Codec.Printed)
        .Optional("missing", static r => ref r.missing)
        .Optional("resolved", static r => ref r.resolved, Resolution.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<Mention> IDescribed<Mention>.Description => Shape;
}

/// <summary>The reason why a text does not say who is meant, for example because the name was lost in copying.</summary>
[JsonConverter(typeof(TextConverter<MissingReason>))]
public sealed class MissingReason : Code<MissingReason>, ICode<MissingReason>
{
    private static readonly CodeList<MissingReason> List = new("a reason why something is not known", static text => new(text));

    private MissingReason(string text) : base(text) { }

    /// <summary>The text names nobody.</summary>
    public static MissingReason NotStated { get; } = List["not-stated"];

    /// <summary>The text named somebody, but the name was lost when the text was copied.</summary>
    public static MissingReason Stripped { get; } = List["stripped"];

    /// <summary>The text says that it withholds the name.</summary>
    public static MissingReason Withheld { get; } = List["withheld"];

    /// <summary>There is nobody whom the text could name.</summary>
    public static MissingReason NotApplicable { get; } = List["not-applicable"];

    static CodeList<MissingReason> ICode<MissingReason>.Codes => List;
}
