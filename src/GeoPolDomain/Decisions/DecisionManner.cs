using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>In what manner a body decides.</summary>
[JsonConverter(typeof(TextConverter<DecisionManner>))]
public sealed class DecisionManner : Code<DecisionManner>, ICode<DecisionManner>
{
    private static readonly CodeList<DecisionManner> List = new("a manner of deciding", static text => new(text));

    private DecisionManner(string text) : base(text) { }

    /// <summary>Everybody says yes.</summary>
    public static DecisionManner Unanimity { get; } = List["unanimity"];

    /// <summary>Nobody objects.</summary>
    public static DecisionManner Consensus { get; } = List["consensus"];

    /// <summary>More say yes than no, or as many as the rule asks for.</summary>
    public static DecisionManner Majority { get; } = List["majority"];

    /// <summary>As many say yes as the rule asks for, more than half.</summary>
    public static DecisionManner QualifiedMajority { get; } = List["qualified-majority"];

    /// <summary>Nobody breaks silence before a deadline.</summary>
    public static DecisionManner Silence { get; } = List["silence"];

    static CodeList<DecisionManner> ICode<DecisionManner>.Codes => List;
}
