using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Identity;

/// <summary>A name, with the language and the time it belongs to.</summary>
[JsonConverter(typeof(DescribedConverter<Name>))]
public sealed record Name : IDescribed<Name>
{
    private string text = null!;
    private NameKind? kind;
    private LanguageTag? language;
    private EdtfInterval? period;

    /// <summary>The name as it is written.</summary>
    public required string Text { get => text; init => text = Given.Text(value); }

    /// <summary>What kind of name it is; the name in common use where nothing is said.</summary>
    public NameKind? Kind { get => kind; init => kind = value; }

    /// <summary>The language, and the script where the language has several.</summary>
    public LanguageTag? Language { get => language; init => language = value; }

    /// <summary>When the name was in use; not said where it has no known limits.</summary>
    public EdtfInterval? Period { get => period; init => period = value; }

    /// <summary>A name in common use, so that a name of which only the text is known can be written as its text.</summary>
    public static implicit operator Name(string text) => new() { Text = text };

    internal static Shape<Name> Shape { get; } = new ShapeBuilder<Name>()
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("kind", static r => ref r.kind)
        .Optional("language", static r => ref r.language)
        .Optional("period", static r => ref r.period)
        .Build(static blank => blank with { });

    static ObjectCodec<Name> IDescribed<Name>.Description => Shape;
}

/// <summary>What kind of name a name is.</summary>
[JsonConverter(typeof(TextConverter<NameKind>))]
public sealed class NameKind : Code<NameKind>, ICode<NameKind>
{
    private static readonly CodeList<NameKind> List = new("a kind of name", static text => new(text));

    private NameKind(string text) : base(text) { }

    /// <summary>The full name in law or statute.</summary>
    public static NameKind Official { get; } = List["official"];

    /// <summary>The name in common use.</summary>
    public static NameKind Short { get; } = List["short"];

    /// <summary>Letters that stand for the name.</summary>
    public static NameKind Acronym { get; } = List["acronym"];

    /// <summary>A name given up.</summary>
    public static NameKind Former { get; } = List["former"];

    /// <summary>A spelling found in a source, kept as it stands.</summary>
    public static NameKind AsPrinted { get; } = List["as-printed"];

    /// <summary>A place that stands for those who act there: a capital for its government.</summary>
    public static NameKind Metonym { get; } = List["metonym"];

    /// <summary>A label that judges; never the name to show.</summary>
    public static NameKind Epithet { get; } = List["epithet"];

    static CodeList<NameKind> ICode<NameKind>.Codes => List;
}
