using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>What kind of matter a motion is; rules differ by it.</summary>
[JsonConverter(typeof(TextConverter<Matter>))]
public sealed class Matter : Code<Matter>, ICode<Matter>
{
    private static readonly CodeList<Matter> List = new("a kind of matter", static text => new(text));

    private Matter(string text) : base(text) { }

    /// <summary>A matter of substance.</summary>
    public static Matter Substantive { get; } = List["substantive"];

    /// <summary>A matter of procedure.</summary>
    public static Matter Procedural { get; } = List["procedural"];

    /// <summary>An important question, where a charter names such.</summary>
    public static Matter Important { get; } = List["important"];

    /// <summary>The founding text, membership or budget.</summary>
    public static Matter Constitutional { get; } = List["constitutional"];

    static CodeList<Matter> ICode<Matter>.Codes => List;
}
