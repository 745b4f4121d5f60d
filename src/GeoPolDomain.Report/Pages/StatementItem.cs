using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Reporting.Voices;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>
/// Writes a statement as an item of a list: who said it and in which office, the gist, the words that each report prints, and its way to
/// us as a picture. The second time the item only points to the first.
/// </summary>
internal sealed class StatementItem(PageContext page)
{
    private const int MostPictures = 400;
    private const int MostReports = 12;
    private readonly Markup html = page.Html;
    private readonly HashSet<StatementId> told = [];

    /// <summary>Whether the statement was written already.</summary>
    public bool IsTold(StatementId id) => told.Contains(id);

    /// <summary>Writes the statement.</summary>
    public void Write(Statement statement)
    {
        var isFirst = told.Add(statement.Id);
        html.Open("li", "said").With("id", isFirst ? $"said-{statement.Id}" : null).With("data-said", statement.Id.ToString());
        if (!isFirst)
        {
            html.Open("a").With("href", $"#said-{statement.Id}").Text(page.Data.CaptionOf(statement.Key)).Close().Text(" (told above)")
                .Close().Line();
            return;
        }

        html.Open("b").Text(SayWords.SpeakersOf(page.Data, statement)).Close()
            .Text($", {SayWords.Did(statement.Act)}, {SayWords.When(statement.Said)}{Setting(statement)}: ");
        page.Link(statement.Key, statement.Gist);
        if (statement.NestedIn is { } outer)
        {
            html.Text(" Told inside: ");
            page.Link(outer.Key);
        }

        foreach (var condition in statement.Stances.Select(one => one.Condition).OfType<string>().Distinct())
            html.Open("p").Text($"On condition: {condition}.").Close();
        WriteReports(statement);
        // One source that tells it is said in words already.
        if (told.Count <= MostPictures && !IsToldDirectly(statement))
        {
            html.Open("details").Element("summary", "The way to us as a picture");
            page.Show(TellingsSvg.Of(page.Data, statement.Id, page.Pictures));
            html.Close();
        }

        html.Close().Line();
    }

    private bool IsToldDirectly(Statement statement) =>
        page.Data.Provenance.TraceOf(statement.Id, page.Options.Viewpoint) is { Within: null, Chains: [{ StepCount: 1 }] };

    private static string Setting(Statement statement) => statement.Setting is { } setting ? $" ({setting})" : "";

    private void WriteReports(Statement statement)
    {
        var reports = SayWords.ReportsOf(page.Data, statement, page.Options.Viewpoint);
        if (reports.IsEmpty)
            return;
        html.Open("ul", "reports");
        foreach (var report in reports.Take(MostReports))
            WriteReport(report);
        if (reports.Length > MostReports)
            html.Element("li", $"and {reports.Length - MostReports} more reports");
        html.Close();
    }

    // From the words towards the reader: the source that is cited, and then the source that tells it.
    private void WriteReport(Report report)
    {
        html.Open("li").Text("Known through ");
        if (report.Citing is { } citing)
        {
            page.Link(citing.Key, NameOf(citing));
            html.Text(report.CitedAs is { Length: > 0 } printed ? $" (printed as “{printed.Trim()}”) → " : " → ");
        }

        page.Link(report.Source.Key, NameOf(report.Source));
        html.Text($"{(report.Place is { } place ? $", {place}" : "")}, {SayWords.Rendered(report.Form)}");
        if (!report.Wording.IsEmpty)
        {
            html.Text(": ");
            WriteWording(report.Wording);
        }

        html.Close();
    }

    // Two quotations side by side are two pieces of the text, with words between them that are not quoted.
    private void WriteWording(IReadOnlyList<QuotationSegment> wording)
    {
        html.Open("q");
        for (var i = 0; i < wording.Count; i++)
        {
            if (i > 0 && wording[i].Kind == SegmentKind.Verbatim && wording[i - 1].Kind == SegmentKind.Verbatim)
                html.Close().Text(", ").Open("q");
            WriteSegment(wording[i]);
        }

        html.Close();
    }

    private void WriteSegment(QuotationSegment segment)
    {
        var text = segment.Text ?? "…";
        if (segment.Kind == SegmentKind.Inserted)
            html.Open("span", "aside").Text($" [{text.Trim('[', ']')}] ").Close();
        else if (segment.Kind == SegmentKind.ScareQuoted)
            html.Text($" “{text}” ");
        else
            html.Text(segment.Kind == SegmentKind.Elided ? $" {text} " : text);
    }

    private string NameOf(SourceId id)
    {
        if (page.Data.Sources.Find(id) is not { } source)
            return id.ToString();
        var when = source.Published is { } published ? $", {published.Describe()}" : "";
        var outlet = SayWords.OutletOf(page.Data, source);
        return (source is { Outlet: { Actor: null }, Title: { } title } ? $"“{title}” ({outlet})" : outlet) + when;
    }
}
