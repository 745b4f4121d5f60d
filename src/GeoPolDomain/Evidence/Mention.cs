using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

/// <summary>Somebody as a text names them; without an actor, the text does not say who.</summary>
/// <remarks>Two mentions without an actor are never the same somebody: nine unknown outlets stay nine.</remarks>
[JsonConverter(typeof(DescribedConverter<Mention>))]
public sealed record Mention : IDescribed<Mention>
{
    private ActorId? actor;
    private string? asPrinted;
    private MissingReason? missing;
    private Resolution? resolved;

    /// <summary>Who is named; not known, where it is missing.</summary>
    public ActorId? Actor { get => actor; init => actor = value; }

    /// <summary>The name as printed; an empty text where a place for it stands empty.</summary>
    public string? AsPrinted { get => asPrinted; init => asPrinted = value; }

    /// <summary>Why the text does not say who.</summary>
    public MissingReason? Missing { get => missing; init => missing = value; }

    /// <summary>Who is probably meant, found by other means; never part of what the text says.</summary>
    public Resolution? Resolved { get => resolved; init => resolved = value; }

    internal static Shape<Mention> Shape { get; } = new ShapeBuilder<Mention>()
        .Optional("actor", static r => ref r.actor)
        .Optional("asPrinted", static r => ref r.asPrinted, Codec.Printed)
        .Optional("missing", static r => ref r.missing)
        .Optional("resolved", static r => ref r.resolved, Resolution.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<Mention> IDescribed<Mention>.Description => Shape;
}

/// <summary>Why a text does not say who.</summary>
[JsonConverter(typeof(TextConverter<MissingReason>))]
public sealed class MissingReason : Code<MissingReason>, ICode<MissingReason>
{
    private static readonly CodeList<MissingReason> List = new("a reason why something is not known", static text => new(text));

    private MissingReason(string text) : base(text) { }

    /// <summary>The text names nobody.</summary>
    public static MissingReason NotStated { get; } = List["not-stated"];

    /// <summary>The text named somebody, and the name was lost when it was copied.</summary>
    public static MissingReason Stripped { get; } = List["stripped"];

    /// <summary>The text says that it does not tell.</summary>
    public static MissingReason Withheld { get; } = List["withheld"];

    /// <summary>There is nobody to name.</summary>
    public static MissingReason NotApplicable { get; } = List["not-applicable"];

    static CodeList<MissingReason> ICode<MissingReason>.Codes => List;
}
