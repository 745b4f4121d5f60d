using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Drawing;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>All records of the dataset, a table for each kind. Here is the address of every record.</summary>
internal sealed class RecordsSection : Section
{
    public override string Id => "records";

    public override string Title => "All records";

    public override bool HasContent(PageContext page) => page.Records.Count > 0;

    public override void Write(PageContext page)
    {
        var (html, data) = (page.Html, page.Data);
        html.Open("p").Text($"The dataset {data.Id}{(data.Version is { } version ? $", version {version}," : "")} holds ")
            .Text($"{Opening.Number(page.Records.Count)} records: {Counts(page)}.").Close().Line();
        html.Open("p").Text("Every record has a line and an address of its own, such as #")
            .Text($"{page.Records[0].Key}. ");
        html.Text(page.IsLarge
            ? "There are many, so a line says only what the record is, when, and on what sources it rests; the command "
            : "A long text is cut; the command ");
        html.Element("code", "geopol show ID").Text(" shows a record in full.").Close().Line();
        html.Open("p", "printed")
            .Text($"On paper, the tables of the {Opening.Number(page.Records.Count)} records are left out.").Close().Line();
        foreach (var kind in page.Records.GroupBy(one => one.Key.Kind))
            WriteTable(page, kind.Key, [.. kind]);
    }

    private static string Counts(PageContext page) => string.Join(", ", page.Records
        .GroupBy(one => one.Key.Kind)
        .Select(group => $"{Opening.Number(group.Count())} {KindNames.Counted(group.Key, group.Count())}"));

    private static void WriteTable(PageContext page, RecordKind kind, List<DatasetRecord> records)
    {
        var name = KindNames.Heading(kind);
        var html = page.Html.Open("details", "records").With("id", $"all-{kind.ToText()}").Line();
        html.Open("summary").Open("h3").Text(name).Close().Open("span", "count").Text(Opening.Number(records.Count)).Close().Close().Line();
        html.Open("div", "wide").Open("table").With("aria-label", name).Line().Open("thead").Open("tr");
        Columns(html, page.IsLarge ? ["Record", "When", "Sources", "Named by"] : ["Record", "When", "What it says", "Sources", "Named by"]);
        html.Close().Close().Line().Open("tbody").Line();
        foreach (var record in records)
            RecordRow.Write(page, record);
        html.Close().Close().Close().Close().Line();
    }

    private static void Columns(Markup html, string[] names)
    {
        foreach (var name in names)
            html.Open("th").With("scope", "col").Text(name).Close();
    }
}
