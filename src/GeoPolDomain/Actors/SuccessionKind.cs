using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Actors;

/// <summary>How one actor follows another.</summary>
[JsonConverter(typeof(TextConverter<SuccessionKind>))]
public sealed class SuccessionKind : Code<SuccessionKind>, ICode<SuccessionKind>
{
    private static readonly CodeList<SuccessionKind> List = new("a kind of succession", static text => new(text));

    private SuccessionKind(string text) : base(text) { }

    /// <summary>The same actor in law under another name or form.</summary>
    public static SuccessionKind Continuation { get; } = List["continuation"];

    /// <summary>A new actor that takes over rights and duties.</summary>
    public static SuccessionKind Successor { get; } = List["successor"];

    /// <summary>Several become one.</summary>
    public static SuccessionKind Merger { get; } = List["merger"];

    /// <summary>A part becomes an actor of its own, and the rest goes on.</summary>
    public static SuccessionKind Secession { get; } = List["secession"];

    /// <summary>One becomes several, and none of them is it.</summary>
    public static SuccessionKind Dissolution { get; } = List["dissolution"];

    /// <summary>An actor takes up its earlier existence again.</summary>
    public static SuccessionKind Resumption { get; } = List["resumption"];

    static CodeList<SuccessionKind> ICode<SuccessionKind>.Codes => List;
}
