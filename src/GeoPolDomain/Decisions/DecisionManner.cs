using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Decisions;

/// <summary>In what manner a body decides.</summary>
[JsonConverter(typeof(TextConverter<DecisionManner>))]
public sealed class DecisionManner : Code<DecisionManner>, ICode<DecisionManner>
{
    private DecisionManner(string text) : base(text)
    {
    }

    /// <summary>Everybody says yes.</summary>
    public static DecisionManner Unanimity { get; } = new("unanimity");

    /// <summary>Nobody objects.</summary>
    public static DecisionManner Consensus { get; } = new("consensus");

    /// <summary>More say yes than no, or as many as the rule asks for.</summary>
    public static DecisionManner Majority { get; } = new("majority");

    /// <summary>As many say yes as the rule asks for, more than half.</summary>
    public static DecisionManner QualifiedMajority { get; } = new("qualified-majority");

    /// <summary>Nobody breaks silence before a deadline.</summary>
    public static DecisionManner Silence { get; } = new("silence");

    /// <inheritdoc/>
    public static ImmutableArray<DecisionManner> All { get; } =
    [
        Unanimity,
        Consensus,
        Majority,
        QualifiedMajority,
        Silence,
    ];

    static string ITextForm<DecisionManner>.Called => "a manner of deciding";

    static DecisionManner? ICode<DecisionManner>.Unlisted(string text) => new(text);
}
