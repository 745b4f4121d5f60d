using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Identity;

/// <summary>A name of an actor, place or other thing, with its kind, its language and the period in which the name was in use.</summary>
[JsonConverter(typeof(DescribedConverter<Name>))]
public sealed record Name : IDescribed<Name>
{
    private HeldText text;
    private NameKind? kind;
    private LanguageTag? language;
    private EdtfInterval? period;

    /// <summary>The name as it is written.</summary>
    public required string Text { get => text.Text; init => text = Given.Text(value); }

    /// <summary>The kind of the name. Null means the name in common use.</summary>
    public NameKind? Kind { get => kind; init => kind = value; }

    /// <summary>
    /// The language of the name, with its script when the language uses several scripts. Null when the language is not stated.
    /// </summary>
    public LanguageTag? Language { get => language; init => language = value; }

    /// <summary>The period in which the name was in use. Null when the period has no known limits.</summary>
    public EdtfInterval? Period { get => period; init => period = value; }

    /// <summary>
    /// Creates a name in common use from its text, so that a plain string can stand for a name of which only the text is known.
    /// </summary>
    public static implicit operator Name(string text) => new() { Text = text };

    internal static Shape<Name> Shape { get; } = new ShapeBuilder<Name>()
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("kind", static r => ref r.kind)
        .Optional("language", static r => ref r.language)
        .Optional("period", static r => ref r.period)
        .Build(static blank => blank with { });

    static ObjectCodec<Name> IDescribed<Name>.Description => Shape;
}

/// <summary>The kind of a name, for example an official name or an acronym.</summary>
[JsonConverter(typeof(TextConverter<NameKind>))]
public sealed class NameKind : Code<NameKind>, ICode<NameKind>
{
    private static readonly CodeList<NameKind> List = new("a kind of name", static text => new(text));

    private NameKind(string text) : base(text) { }

    /// <summary>The full name in a law or statute.</summary>
    public static NameKind Official { get; } = List["official"];

    /// <summary>The name in common use.</summary>
    public static NameKind Short { get; } = List["short"];

    /// <summary>An abbreviation made of initial letters, for example NATO.</summary>
    public static NameKind Acronym { get; } = List["acronym"];

    /// <summary>A name that is no longer used.</summary>
    public static NameKind Former { get; } = List["former"];

    /// <summary>A spelling found in a source, kept unchanged.</summary>
    public static NameKind AsPrinted { get; } = List["as-printed"];

    /// <summary>The name of a place that stands for an actor, for example a capital for its government.</summary>
    public static NameKind Metonym { get; } = List["metonym"];

    /// <summary>A label that judges the actor. An epithet is never chosen as the name to show.</summary>
    public static NameKind Epithet { get; } = List["epithet"];

    static CodeList<NameKind> ICode<NameKind>.Codes => List;
}
