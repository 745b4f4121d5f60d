using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names an obligation.</summary>
[JsonConverter(typeof(TextConverter<ObligationId>))]
public sealed class ObligationId : Id<ObligationId>, IId<ObligationId>
{
    private ObligationId(string text) : base(text)
    {
    }

    static string ITextForm<ObligationId>.Called => "the id of an obligation";

    static RecordKind IId<ObligationId>.Kind => RecordKind.Obligation;

    static ObligationId IId<ObligationId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator ObligationId(string text) => Parse(text);
}
