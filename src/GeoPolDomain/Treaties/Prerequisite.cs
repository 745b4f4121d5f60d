using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>What must come before an obligation is owed, for example the request of the attacked party.</summary>
[JsonConverter(typeof(DescribedConverter<Prerequisite>))]
public sealed record Prerequisite : IDescribed<Prerequisite>
{
    private PrerequisiteKind kind = null!;
    private ActorId? body;
    private HeldText text;

    /// <summary>What kind of step must come first.</summary>
    public required PrerequisiteKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The body that must find or decide, or in which the parties consult. Null where there is no such body.</summary>
    public ActorId? Body { get => body; init => body = value; }

    /// <summary>What must come first, in words.</summary>
    public string? Text { get => text.OrNone; init => text = Given.TextOrNone(value); }

    internal static Shape<Prerequisite> Shape { get; } = new ShapeBuilder<Prerequisite>()
        .Required("kind", static r => ref r.kind)
        .Optional("body", static r => ref r.body)
        .Optional("text", static r => ref r.text, Codec.Text)
        .Build(static blank => blank with { });

    static ObjectCodec<Prerequisite> IDescribed<Prerequisite>.Description => Shape;
}

/// <summary>The kind of a step that must come before an obligation is owed.</summary>
[JsonConverter(typeof(TextConverter<PrerequisiteKind>))]
public sealed class PrerequisiteKind : Code<PrerequisiteKind>, ICode<PrerequisiteKind>
{
    private static readonly CodeList<PrerequisiteKind> List = new("a kind of prerequisite", static text => new(text));

    private PrerequisiteKind(string text) : base(text) { }

    /// <summary>The attacked party asks for help.</summary>
    public static PrerequisiteKind Request { get; } = List["request"];

    /// <summary>A body finds that the case has arisen.</summary>
    public static PrerequisiteKind Finding { get; } = List["finding"];

    /// <summary>A body decides what is done.</summary>
    public static PrerequisiteKind Decision { get; } = List["decision"];

    /// <summary>The parties consult each other.</summary>
    public static PrerequisiteKind Consultation { get; } = List["consultation"];

    static CodeList<PrerequisiteKind> ICode<PrerequisiteKind>.Codes => List;
}
