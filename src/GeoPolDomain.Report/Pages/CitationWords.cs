using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>Writes on which sources a record rests, each as a link to the source, with the place in it.</summary>
internal static class CitationWords
{
    /// <summary>Writes the citations of a record in one line. Writes nothing when it has none.</summary>
    public static void Write(PageContext page, DatasetRecord record)
    {
        var html = page.Html;
        for (var i = 0; i < record.Citations.Length; i++)
        {
            var citation = record.Citations[i];
            html.Text(i == 0 ? "Source: " : "; ");
            page.Link(citation.Source.Key, TitleOf(page.Data, citation));
            html.Text($"{(citation.Place is { } place ? $", {place}" : "")}{Basis(citation)}");
        }

        if (!record.Citations.IsEmpty)
            html.Text(".");
    }

    private static string TitleOf(Dataset data, Citation citation) =>
        data.Sources.Find(citation.Source)?.Title ?? data.CaptionOf(citation.Source.Key);

    private static string Basis(Citation citation) =>
        citation.Basis is { } basis && basis != CitationBasis.Stated && basis != CitationBasis.GeneralKnowledge ? $" ({basis})" : "";
}
