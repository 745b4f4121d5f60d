using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Voices;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>Writes a record in a few lines: what it says, when, and by which sources.</summary>
internal static class RecordCard
{
    private const int MostSources = 6;

    /// <summary>Writes the record as an item of a list.</summary>
    public static void Write(PageContext page, DatasetRecord record)
    {
        var html = page.Html;
        html.Open("li").With("data-record", record.Key.ToString());
        html.Open("span", "aside").Text($"{SayWords.Spoken(record.Key.Kind.ToText())}: ").Close();
        page.Link(record.Key, CaptionOf(page, record));
        if (record is Statement statement)
        {
            html.Open("p", "aside").Text($"{SayWords.SpeakersOf(page.Data, statement)}; {SayWords.When(statement.Said)}.").Close();
            if (SayWords.ThroughOf(page.Data, statement, page.Options.Viewpoint) is { Length: > 0 } through)
                html.Open("p", "aside").Text($"Known through {through}.").Close();
        }

        if (SourcesOf(page, record) is { Length: > 0 } sources)
            html.Open("p", "aside").Raw(sources).Close();
        html.Close().Line();
    }

    /// <summary>What a record says in a line, in names.</summary>
    public static string CaptionOf(PageContext page, DatasetRecord record)
    {
        if (record is not Report report)
            return page.Data.CaptionOf(record.Key);
        var gist = page.Data.Statements.Find(report.Statement)?.Gist ?? report.Statement.ToString();
        var source = page.Data.Sources.Find(report.Source) is { } found ? SayWords.OutletOf(page.Data, found) : report.Source.ToString();
        var occasion = report.Occasion is { } one ? $", {SayWords.Spoken(one)}" : "";
        return $"{gist} ({source}{occasion})";
    }

    /// <summary>The citations of a record as markup, each a link to its source with the place in it.</summary>
    public static string SourcesOf(PageContext page, DatasetRecord record)
    {
        if (record.Citations.IsEmpty)
            return "";
        var markup = new Markup().Open("span").Text("Sources: ");
        for (var i = 0; i < Math.Min(MostSources, record.Citations.Length); i++)
        {
            var (citation, text) = (record.Citations[i], page.Data.CaptionOf(record.Citations[i].Source.Key));
            markup.Text(i == 0 ? "" : "; ");
            if (page.AddressOf(citation.Source.Key) is { } address)
                markup.Open("a").With("href", address).Text(text).Close();
            else
                markup.Text(text);
            markup.Text(citation.Place is { } place ? $", {place}" : "");
        }

        var more = record.Citations.Length - MostSources;
        return markup.Text(more > 0 ? $" and {more} more." : ".").Close().ToString();
    }
}
