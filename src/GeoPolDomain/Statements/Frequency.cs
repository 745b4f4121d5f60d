using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>Whether something was said once or again and again.</summary>
[JsonConverter(typeof(TextConverter<Frequency>))]
public sealed class Frequency : Code<Frequency>, ICode<Frequency>
{
    private static readonly CodeList<Frequency> List = new("a frequency", static text => new(text));

    private Frequency(string text) : base(text) { }

    /// <summary>Once.</summary>
    public static Frequency Once { get; } = List["once"];

    /// <summary>Several times.</summary>
    public static Frequency Repeated { get; } = List["repeated"];

    /// <summary>As a habit or ritual.</summary>
    public static Frequency Habitual { get; } = List["habitual"];

    /// <summary>A lasting position, not one utterance.</summary>
    public static Frequency Standing { get; } = List["standing"];

    static CodeList<Frequency> ICode<Frequency>.Codes => List;
}
