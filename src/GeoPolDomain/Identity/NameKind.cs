using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>What kind of name a name is.</summary>
[JsonConverter(typeof(TextConverter<NameKind>))]
public sealed class NameKind : Code<NameKind>, ICode<NameKind>
{
    private NameKind(string text) : base(text)
    {
    }

    /// <summary>The full name in law or statute.</summary>
    public static NameKind Official { get; } = new("official");

    /// <summary>The name in common use.</summary>
    public static NameKind Short { get; } = new("short");

    /// <summary>Letters that stand for the name.</summary>
    public static NameKind Acronym { get; } = new("acronym");

    /// <summary>A name given up.</summary>
    public static NameKind Former { get; } = new("former");

    /// <summary>A spelling found in a source, kept as it stands.</summary>
    public static NameKind AsPrinted { get; } = new("as-printed");

    /// <summary>A place that stands for those who act there: a capital for its government.</summary>
    public static NameKind Metonym { get; } = new("metonym");

    /// <summary>A label that judges; never the name to show.</summary>
    public static NameKind Epithet { get; } = new("epithet");

    /// <inheritdoc/>
    public static ImmutableArray<NameKind> All { get; } =
    [
        Official,
        Short,
        Acronym,
        Former,
        AsPrinted,
        Metonym,
        Epithet,
    ];

    static string ITextForm<NameKind>.Called => "a kind of name";

    static NameKind? ICode<NameKind>.Unlisted(string text) => new(text);
}
