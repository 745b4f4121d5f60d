using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names an assessment.</summary>
[JsonConverter(typeof(TextConverter<AssessmentId>))]
public sealed class AssessmentId : Id<AssessmentId>, IId<AssessmentId>
{
    private AssessmentId(string text) : base(text)
    {
    }

    static string ITextForm<AssessmentId>.Called => "the id of an assessment";

    static RecordKind IId<AssessmentId>.Kind => RecordKind.Assessment;

    static AssessmentId IId<AssessmentId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator AssessmentId(string text) => Parse(text);
}
