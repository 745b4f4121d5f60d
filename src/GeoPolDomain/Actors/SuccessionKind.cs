using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Actors;

/// <summary>How one actor follows another.</summary>
[JsonConverter(typeof(TextConverter<SuccessionKind>))]
public sealed class SuccessionKind : Code<SuccessionKind>, ICode<SuccessionKind>
{
    private SuccessionKind(string text) : base(text)
    {
    }

    /// <summary>The same actor in law under another name or form.</summary>
    public static SuccessionKind Continuation { get; } = new("continuation");

    /// <summary>A new actor that takes over rights and duties.</summary>
    public static SuccessionKind Successor { get; } = new("successor");

    /// <summary>Several become one.</summary>
    public static SuccessionKind Merger { get; } = new("merger");

    /// <summary>A part becomes an actor of its own, and the rest goes on.</summary>
    public static SuccessionKind Secession { get; } = new("secession");

    /// <summary>One becomes several, and none of them is it.</summary>
    public static SuccessionKind Dissolution { get; } = new("dissolution");

    /// <summary>An actor takes up its earlier existence again.</summary>
    public static SuccessionKind Resumption { get; } = new("resumption");

    /// <inheritdoc/>
    public static ImmutableArray<SuccessionKind> All { get; } =
    [
        Continuation,
        Successor,
        Merger,
        Secession,
        Dissolution,
        Resumption,
    ];

    static string ITextForm<SuccessionKind>.Called => "a kind of succession";

    static SuccessionKind? ICode<SuccessionKind>.Unlisted(string text) => new(text);
}
