using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>How close a report is to the words spoken.</summary>
[JsonConverter(typeof(TextConverter<ReportForm>))]
public sealed class ReportForm : Code<ReportForm>, ICode<ReportForm>
{
    private static readonly CodeList<ReportForm> List = new("a form of report", static text => new(text));

    private ReportForm(string text) : base(text) { }

    /// <summary>Word for word in the language spoken.</summary>
    public static ReportForm Verbatim { get; } = List["verbatim"];

    /// <summary>Word for word in another language.</summary>
    public static ReportForm Translated { get; } = List["translated"];

    /// <summary>In other words.</summary>
    public static ReportForm Paraphrased { get; } = List["paraphrased"];

    /// <summary>Shortened.</summary>
    public static ReportForm Summarised { get; } = List["summarised"];

    /// <summary>Described, not rendered.</summary>
    public static ReportForm Characterised { get; } = List["characterised"];

    /// <summary>Only referred to.</summary>
    public static ReportForm Mentioned { get; } = List["mentioned"];

    static CodeList<ReportForm> ICode<ReportForm>.Codes => List;
}
