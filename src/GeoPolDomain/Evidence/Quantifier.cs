using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

/// <summary>How many members of a set are meant, for example all or some.</summary>
[JsonConverter(typeof(TextConverter<Quantifier>))]
public sealed class Quantifier : Code<Quantifier>, ICode<Quantifier>
{
    private static readonly CodeList<Quantifier> List = new("a quantifier", static text => new(text));

    private Quantifier(string text) : base(text) { }

    /// <summary>Every member of the set.</summary>
    public static Quantifier Every { get; } = List["all"];

    /// <summary>No member of the set.</summary>
    public static Quantifier None { get; } = List["none"];

    /// <summary>More than half of the members of the set.</summary>
    public static Quantifier Most { get; } = List["most"];

    /// <summary>The members of the set as a rule. This is weaker than all members.</summary>
    public static Quantifier Generally { get; } = List["generally"];

    /// <summary>At least one member of the set.</summary>
    public static Quantifier Some { get; } = List["some"];

    /// <summary>A number of members that the text deliberately leaves open.</summary>
    public static Quantifier ACertainNumber { get; } = List["a-certain-number"];

    static CodeList<Quantifier> ICode<Quantifier>.Codes => List;
}
