using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a decision.</summary>
[JsonConverter(typeof(TextConverter<DecisionId>))]
public sealed class DecisionId : Id<DecisionId>, IId<DecisionId>
{
    private DecisionId(string text) : base(text)
    {
    }

    static string ITextForm<DecisionId>.Called => "the id of a decision";

    static RecordKind IId<DecisionId>.Kind => RecordKind.Decision;

    static DecisionId IId<DecisionId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator DecisionId(string text) => Parse(text);
}
