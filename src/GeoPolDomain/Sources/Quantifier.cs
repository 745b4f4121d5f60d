using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>How many of a set are meant.</summary>
[JsonConverter(typeof(TextConverter<Quantifier>))]
public sealed class Quantifier : Code<Quantifier>, ICode<Quantifier>
{
    private Quantifier(string text) : base(text)
    {
    }

    /// <summary>Every one.</summary>
    public static Quantifier Every { get; } = new("all");

    /// <summary>Not one.</summary>
    public static Quantifier None { get; } = new("none");

    /// <summary>More than half.</summary>
    public static Quantifier Most { get; } = new("most");

    /// <summary>As a rule; weaker than all.</summary>
    public static Quantifier Generally { get; } = new("generally");

    /// <summary>At least one.</summary>
    public static Quantifier Some { get; } = new("some");

    /// <summary>A number that is deliberately left open.</summary>
    public static Quantifier ACertainNumber { get; } = new("a-certain-number");

    /// <inheritdoc/>
    public static ImmutableArray<Quantifier> All { get; } =
    [
        Every,
        None,
        Most,
        Generally,
        Some,
        ACertainNumber,
    ];

    static string ITextForm<Quantifier>.Called => "a quantifier";

    static Quantifier? ICode<Quantifier>.Unlisted(string text) => new(text);
}
