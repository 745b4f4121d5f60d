using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a correction.</summary>
[JsonConverter(typeof(TextConverter<CorrectionId>))]
public sealed class CorrectionId : Id<CorrectionId>, IId<CorrectionId>
{
    private CorrectionId(string text) : base(text)
    {
    }

    static string ITextForm<CorrectionId>.Called => "the id of a correction";

    static RecordKind IId<CorrectionId>.Kind => RecordKind.Correction;

    static CorrectionId IId<CorrectionId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator CorrectionId(string text) => Parse(text);
}
