using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Reporting.Pages;

namespace GeoPolDomain.Reporting;

/// <summary>One page that shows a dataset: an HTML file that holds everything it needs, and opens without a network.</summary>
public static class ReportPage
{
    /// <summary>Returns the page as text. The same dataset and the same options always give the same text.</summary>
    public static string ToHtml(Dataset data, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Page.Of(new PageContext(data, options ?? new()));
    }

    /// <summary>Writes the page as UTF-8.</summary>
    public static void Write(Dataset data, Stream output, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(ToHtml(data, options));
    }
}
