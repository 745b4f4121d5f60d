using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a declaration of completeness.</summary>
[JsonConverter(typeof(TextConverter<CoverageId>))]
public sealed class CoverageId : Id<CoverageId>, IId<CoverageId>
{
    private CoverageId(string text) : base(text)
    {
    }

    static string ITextForm<CoverageId>.Called => "the id of a coverage";

    static RecordKind IId<CoverageId>.Kind => RecordKind.Coverage;

    static CoverageId IId<CoverageId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator CoverageId(string text) => Parse(text);
}
