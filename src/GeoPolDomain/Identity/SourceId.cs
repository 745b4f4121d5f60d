using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a document or other source.</summary>
[JsonConverter(typeof(TextConverter<SourceId>))]
public sealed class SourceId : Id<SourceId>, IId<SourceId>
{
    private SourceId(string text) : base(text)
    {
    }

    static string ITextForm<SourceId>.Called => "the id of a source";

    static RecordKind IId<SourceId>.Kind => RecordKind.Source;

    static SourceId IId<SourceId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator SourceId(string text) => Parse(text);
}
