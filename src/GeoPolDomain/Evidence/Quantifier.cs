using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

/// <summary>How many of a set are meant.</summary>
[JsonConverter(typeof(TextConverter<Quantifier>))]
public sealed class Quantifier : Code<Quantifier>, ICode<Quantifier>
{
    private static readonly CodeList<Quantifier> List = new("a quantifier", static text => new(text));

    private Quantifier(string text) : base(text) { }

    /// <summary>Every one.</summary>
    public static Quantifier Every { get; } = List["all"];

    /// <summary>Not one.</summary>
    public static Quantifier None { get; } = List["none"];

    /// <summary>More than half.</summary>
    public static Quantifier Most { get; } = List["most"];

    /// <summary>As a rule; weaker than all.</summary>
    public static Quantifier Generally { get; } = List["generally"];

    /// <summary>At least one.</summary>
    public static Quantifier Some { get; } = List["some"];

    /// <summary>A number that is deliberately left open.</summary>
    public static Quantifier ACertainNumber { get; } = List["a-certain-number"];

    static CodeList<Quantifier> ICode<Quantifier>.Codes => List;
}
