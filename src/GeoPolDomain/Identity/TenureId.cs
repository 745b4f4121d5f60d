using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names an office as held by one person for a time.</summary>
[JsonConverter(typeof(TextConverter<TenureId>))]
public sealed class TenureId : Id<TenureId>, IId<TenureId>
{
    private TenureId(string text) : base(text)
    {
    }

    static string ITextForm<TenureId>.Called => "the id of a tenure";

    static RecordKind IId<TenureId>.Kind => RecordKind.Tenure;

    static TenureId IId<TenureId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator TenureId(string text) => Parse(text);
}
