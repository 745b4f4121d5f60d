using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a decision rule.</summary>
[JsonConverter(typeof(TextConverter<DecisionRuleId>))]
public sealed class DecisionRuleId : Id<DecisionRuleId>, IId<DecisionRuleId>
{
    private DecisionRuleId(string text) : base(text)
    {
    }

    static string ITextForm<DecisionRuleId>.Called => "the id of a decision rule";

    static RecordKind IId<DecisionRuleId>.Kind => RecordKind.DecisionRule;

    static DecisionRuleId IId<DecisionRuleId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator DecisionRuleId(string text) => Parse(text);
}
