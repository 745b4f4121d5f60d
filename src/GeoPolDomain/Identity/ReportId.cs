using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a report of a statement.</summary>
[JsonConverter(typeof(TextConverter<ReportId>))]
public sealed class ReportId : Id<ReportId>, IId<ReportId>
{
    private ReportId(string text) : base(text)
    {
    }

    static string ITextForm<ReportId>.Called => "the id of a report";

    static RecordKind IId<ReportId>.Kind => RecordKind.Report;

    static ReportId IId<ReportId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator ReportId(string text) => Parse(text);
}
