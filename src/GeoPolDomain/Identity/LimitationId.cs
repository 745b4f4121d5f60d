using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a limitation of a membership.</summary>
[JsonConverter(typeof(TextConverter<LimitationId>))]
public sealed class LimitationId : Id<LimitationId>, IId<LimitationId>
{
    private LimitationId(string text) : base(text)
    {
    }

    static string ITextForm<LimitationId>.Called => "the id of a limitation";

    static RecordKind IId<LimitationId>.Kind => RecordKind.Limitation;

    static LimitationId IId<LimitationId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator LimitationId(string text) => Parse(text);
}
