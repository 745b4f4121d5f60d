using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>What kind of matter a motion is; rules differ by it.</summary>
[JsonConverter(typeof(TextConverter<Matter>))]
public sealed class Matter : Code<Matter>, ICode<Matter>
{
    private Matter(string text) : base(text)
    {
    }

    /// <summary>A matter of substance.</summary>
    public static Matter Substantive { get; } = new("substantive");

    /// <summary>A matter of procedure.</summary>
    public static Matter Procedural { get; } = new("procedural");

    /// <summary>An important question, where a charter names such.</summary>
    public static Matter Important { get; } = new("important");

    /// <summary>The founding text, membership or budget.</summary>
    public static Matter Constitutional { get; } = new("constitutional");

    /// <inheritdoc/>
    public static ImmutableArray<Matter> All { get; } =
    [
        Substantive,
        Procedural,
        Important,
        Constitutional,
    ];

    static string ITextForm<Matter>.Called => "a kind of matter";

    static Matter? ICode<Matter>.Unlisted(string text) => new(text);
}
