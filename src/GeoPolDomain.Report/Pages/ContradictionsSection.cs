using System.Collections.Immutable;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Reporting.Voices;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>What does not fit together: the contradictions that the editor recorded, and those that reasoning finds.</summary>
internal sealed class ContradictionsSection : Section
{
    private const int MostShown = 300;
    private const int MostRecords = 20;
    private static readonly ImmutableArray<string> Kinds =
    [
        "denial", "no-information", "strength", "paraphrase", "quantifier", "setting", "role", "gate", "law", "fact", "time-bound",
        "evaluation", "label", "apparent",
    ];

    /// <inheritdoc/>
    public override string Id => "contradictions";

    /// <inheritdoc/>
    public override string Title => "What does not fit together";

    /// <inheritdoc/>
    public override bool HasContent(PageContext page) => !page.Data.Contradictions.All.IsEmpty || !page.Contradictions.All.IsEmpty;

    /// <inheritdoc/>
    public override void Write(PageContext page)
    {
        var html = page.Html;
        var recorded = RecordedIn(page).ToList();
        var found = page.Contradictions;
        var shown = found.All.Take(MostShown).ToList();
        html.Element("p", "Open a line to see both sides with their sources. The page does not say who is right. “Recorded” was noted "
            + "by the editor of the dataset, “found” follows from the records.").Line();
        var kinds = recorded.Select(one => one.Kind).Concat(shown.Select(one => one.Kind)).Distinct()
            .OrderBy(one => Kinds.IndexOf(one.ToString()) is var at && at < 0 ? Kinds.Length : at)
            .ThenBy(one => one.ToString(), StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            html.Element("h3", Heading(kind)).Line();
            var left = shown.Where(one => one.Kind == kind).ToList();
            foreach (var one in recorded.Where(one => one.Kind == kind).Take(MostShown))
            {
                var same = left.Where(finding => IsSame(one, finding)).ToList();
                left.RemoveAll(same.Contains);
                Write(page, one, same);
            }

            foreach (var one in left)
                Write(page, one);
        }

        var more = found.All.Length - shown.Count + Math.Max(0, recorded.Count - MostShown);
        if (more > 0)
            html.Element("p", $"And {more} more: “geopol contradictions” lists them all.").Line();
    }

    /// <summary>The contradictions that the editor recorded and that count in the view of the page.</summary>
    public static IEnumerable<Contradiction> RecordedIn(PageContext page) => page.Data.Contradictions.All.Where(page.IsInView);

    /// <summary>Whether reasoning finds what the editor recorded: records of both sides are named there.</summary>
    public static bool IsSame(Contradiction one, ContradictionFinding finding) =>
        finding.One.Any(record => one.Between.Contains(record.Key)) && finding.Other.Any(record => one.Between.Contains(record.Key));

    private static void Write(PageContext page, Contradiction one, List<ContradictionFinding> same)
    {
        var html = page.Html;
        html.Open("details", "contradiction").With("data-contradiction", one.Id.ToString());
        html.Open("summary").Text(one.Text).Text(" ").Open("span", "aside").Text(same.Count > 0 ? "(recorded, and found)" : "(recorded)")
            .Close().Close().Line();
        foreach (var finding in same)
            WriteSides(page, finding);
        var told = same.SelectMany(finding => finding.Between).ToHashSet();
        var rest = one.Between.Where(key => !told.Contains(key)).ToList();
        if (rest.Count > 0)
        {
            html.Element("p", told.Count > 0 ? "Named by the editor as well:" : "Between these:");
            WriteSide(page, null, [.. rest.Select(page.Data.Find).OfType<DatasetRecord>()], "sides");
        }

        if (one.Note is { } note)
            html.Open("p", "aside").Text($"Note of the editor: {InNames.Of(page.Data, note)}").Close();
        html.Raw(RecordCard.SourcesOf(page, one)).Close().Line();
    }

    private static void Write(PageContext page, ContradictionFinding one)
    {
        var html = page.Html;
        html.Open("details", "contradiction").With("data-found", one.Kind.ToString());
        html.Open("summary").Text(Shorten(page, one)).Text(" ").Open("span", "aside").Text("(found)").Close().Close().Line();
        WriteSides(page, one);
        html.Close().Line();
    }

    private static void WriteSides(PageContext page, ContradictionFinding one)
    {
        var html = page.Html;
        html.Open("p").Text($"Why: {InNames.Of(page.Data, one.Why)}.").Close().Line();
        html.Open("div", "sides");
        WriteSide(page, "One side", one.One, null);
        WriteSide(page, "Other side", one.Other, null);
        html.Close().Line();
    }

    private static void WriteSide(PageContext page, string? name, ImmutableArray<DatasetRecord> records, string? style)
    {
        var html = page.Html;
        html.Open("div").With("class", style);
        if (name is not null)
            html.Element("h4", name);
        html.Open("ul");
        foreach (var record in records.Take(MostRecords))
            RecordCard.Write(page, record);
        if (records.Length > MostRecords)
            html.Element("li", $"and {records.Length - MostRecords} more");
        html.Close().Close().Line();
    }

    private static string Shorten(PageContext page, ContradictionFinding one)
    {
        var within = one.Within is { } actor ? $"{page.Data.Actors.NameOf(actor)}: " : "";
        return within + $"{Caption(page, one.One)} – against – {Caption(page, one.Other)}";
    }

    private static string Caption(PageContext page, ImmutableArray<DatasetRecord> side) => side.IsEmpty
        ? "nothing"
        : Drawing.TextWidth.Fit(RecordCard.CaptionOf(page, side[0]), 900, 10) + (side.Length > 1 ? $" (and {side.Length - 1} more)" : "");

    private static string Heading(ContradictionKind kind) => kind.ToString() switch
    {
        "denial" => "One affirms what the other denies",
        "no-information" => "One affirms what the other knows nothing of",
        "paraphrase" => "A paraphrase against its quotation",
        "quantifier" => "All or none, against most or some",
        "evaluation" => "The same thing judged differently",
        "role" => "One plan, different roles or numbers",
        "gate" => "Different conditions for the same matter",
        "label" => "A label and its contradiction",
        "strength" => "Numbers that cannot both be right",
        "apparent" => "Seems to contradict, but both can be true",
        "law" => "Different readings of a legal text",
        "fact" => "A claim against a known fact",
        "time-bound" => "Right for its time, not later",
        "setting" => "Different settings of one utterance",
        _ => SayWords.Spoken(kind),
    };
}
