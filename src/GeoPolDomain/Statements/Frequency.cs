using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>Whether something was said once or again and again.</summary>
[JsonConverter(typeof(TextConverter<Frequency>))]
public sealed class Frequency : Code<Frequency>, ICode<Frequency>
{
    private Frequency(string text) : base(text)
    {
    }

    /// <summary>Once.</summary>
    public static Frequency Once { get; } = new("once");

    /// <summary>Several times.</summary>
    public static Frequency Repeated { get; } = new("repeated");

    /// <summary>As a habit or ritual.</summary>
    public static Frequency Habitual { get; } = new("habitual");

    /// <summary>A lasting position, not one utterance.</summary>
    public static Frequency Standing { get; } = new("standing");

    /// <inheritdoc/>
    public static ImmutableArray<Frequency> All { get; } =
    [
        Once,
        Repeated,
        Habitual,
        Standing,
    ];

    static string ITextForm<Frequency>.Called => "a frequency";

    static Frequency? ICode<Frequency>.Unlisted(string text) => new(text);
}
