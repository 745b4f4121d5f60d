using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a condition.</summary>
[JsonConverter(typeof(TextConverter<ConditionId>))]
public sealed class ConditionId : Id<ConditionId>, IId<ConditionId>
{
    private ConditionId(string text) : base(text)
    {
    }

    static string ITextForm<ConditionId>.Called => "the id of a condition";

    static RecordKind IId<ConditionId>.Kind => RecordKind.Condition;

    static ConditionId IId<ConditionId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator ConditionId(string text) => Parse(text);
}
