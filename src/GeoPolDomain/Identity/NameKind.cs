using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

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
