using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>How close a report is to the words spoken.</summary>
[JsonConverter(typeof(TextConverter<ReportForm>))]
public sealed class ReportForm : Code<ReportForm>, ICode<ReportForm>
{
    private ReportForm(string text) : base(text)
    {
    }

    /// <summary>Word for word in the language spoken.</summary>
    public static ReportForm Verbatim { get; } = new("verbatim");

    /// <summary>Word for word in another language.</summary>
    public static ReportForm Translated { get; } = new("translated");

    /// <summary>In other words.</summary>
    public static ReportForm Paraphrased { get; } = new("paraphrased");

    /// <summary>Shortened.</summary>
    public static ReportForm Summarised { get; } = new("summarised");

    /// <summary>Described, not rendered.</summary>
    public static ReportForm Characterised { get; } = new("characterised");

    /// <summary>Only referred to.</summary>
    public static ReportForm Mentioned { get; } = new("mentioned");

    /// <inheritdoc/>
    public static ImmutableArray<ReportForm> All { get; } =
    [
        Verbatim,
        Translated,
        Paraphrased,
        Summarised,
        Characterised,
        Mentioned,
    ];

    static string ITextForm<ReportForm>.Called => "a form of report";

    static ReportForm? ICode<ReportForm>.Unlisted(string text) => new(text);
}
