using GeoPolDomain.Preconditions;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Reporting.Voices;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>What actors require before an act, and whether it is so.</summary>
internal sealed class ConditionsSection : Section
{
    private const int MostConditions = 200;

    /// <inheritdoc/>
    public override string Id => "conditions";

    /// <inheritdoc/>
    public override string Title => "Who must agree";

    /// <inheritdoc/>
    public override bool HasContent(PageContext page) => !page.Data.Preconditions.All.IsEmpty;

    /// <inheritdoc/>
    public override void Write(PageContext page)
    {
        var html = page.Html;
        html.Element("p", "What each actor requires before an act. Each requirement says whether it was met on the day that stands "
            + "beside the act, why, and which record would settle it where it was not met or not known.").Line();
        var whole = WholeOf(page);
        var groups = whole.Take(MostConditions).GroupBy(one => one.Holder).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.ToString(), StringComparer.Ordinal);
        foreach (var group in groups)
        {
            html.Element("h3", $"Conditions of {page.Data.Actors.NameOf(group.Key)}").Line();
            foreach (var condition in group.OrderBy(one => DayOf(page, one).Day))
                Write(page, condition, isOpen: whole.Count <= 30);
        }

        if (whole.Count > MostConditions)
            html.Element("p", $"And {whole.Count - MostConditions} more conditions: “geopol consent ID” tells each.").Line();
    }

    /// <summary>The conditions of the view, without those that are points of another one: they are told there.</summary>
    public static List<Condition> WholeOf(PageContext page)
    {
        var all = page.Data.Preconditions.All.Where(page.IsInView).ToList();
        var points = all.SelectMany(PointsOf).ToHashSet();
        return [.. all.Where(one => !points.Contains(one.Id))];
    }

    private static IEnumerable<Identity.ConditionId> PointsOf(Condition condition)
    {
        IEnumerable<Requirement> parts = condition.Requires is AllOf all ? all.Of : [condition.Requires];
        return parts.OfType<ConditionMet>().Select(one => one.Condition).Where(one => one != condition.Id);
    }

    private static void Write(PageContext page, Condition condition, bool isOpen)
    {
        var (html, data) = (page.Html, page.Data);
        var (day, why) = DayOf(page, condition);
        var verdict = data.Preconditions.Evaluate(condition.Id, day, viewpoint: page.Options.Viewpoint);
        html.Open("details", "condition").With("data-condition", condition.Id.ToString())
            .With("data-on", Iso.Of(day)).With("data-answer", verdict.Answer.ToText()).With("open", isOpen ? "" : null);
        html.Open("summary").Inline(StanceSigns.Of(verdict.Answer)).Text($" {ActorWords.Capital(RequirementWords.ActOf(condition))} – ")
            .Open("b", verdict.Answer.ToText()).Text(ConditionTree.Word(verdict.Answer)).Close()
            .Text($" on {EdtfDate.On(day).Describe()}, {why}{By(page, condition)}").Close().Line();
        html.Open("p").Text($"The condition {RequirementWords.Of(verdict.Nature)}. ");
        foreach (var id in condition.StatedIn)
        {
            html.Text("Set by ");
            page.Link(id.Key, data.Statements.Find(id) is { } said
                ? $"{SayWords.SpeakersOf(data, said)}, {SayWords.When(said.Said)}" : id.ToString());
            if (data.Statements.Find(id) is { } known && SayWords.ThroughOf(data, known, page.Options.Viewpoint) is { Length: > 0 } through)
                html.Text($"; known through {through}");
            html.Text(". ");
        }

        if (condition.StatedIn.IsEmpty)
            html.Text("No statement sets it; a source tells of it. ");
        html.Raw(RecordCard.SourcesOf(page, condition)).Close().Line();
        new ConditionTree(page).Write(verdict);
        WriteLater(page, condition, day);
        html.Close().Line();
    }

    private static string By(PageContext page, Condition condition)
    {
        var speakers = condition.StatedIn.Select(page.Data.Statements.Find).OfType<Statements.Statement>()
            .SelectMany(one => one.Speakers).Select(one => SayWords.BriefOf(page.Data, one)).Distinct().ToList();
        return speakers.Count == 0 ? "" : $" by {SayWords.List(speakers)}";
    }

    // The tree is that of one day. The answer alone is told for every day, so that the day of the page can be chosen.
    private static void WriteLater(PageContext page, Condition condition, LocalDate day)
    {
        if (ConditionDays.Of(page, condition, day) is { } answers)
            page.Html.Open("p").With("data-answers", DayWords.ToText(answers)).Text("On ")
                .Open("span", "page-day").Text(EdtfDate.On(page.Day).Describe()).Close().Text(": ")
                .Open("b", "answer").Text(DayWords.On(answers, page.Day)).Close().Text(".").Close().Line();
        else
            page.Html.Open("p").Text($"On {EdtfDate.On(page.Day).Describe()}: ")
                .Open("b").Text(ConditionDays.WordOn(page, condition, day, page.Day)).Close().Text(".").Close().Line();
        if (condition.Note is { } note)
            page.Html.Open("p", "aside").Text($"Note of the editor: {InNames.Of(page.Data, note)}").Close().Line();
    }

    /// <summary>The day on which a condition is judged, and what kind of day that is.</summary>
    public static (LocalDate Day, string Why) DayOf(PageContext page, Condition condition)
    {
        var set = condition.StatedIn.Select(id => page.Data.Statements.Find(id)?.Said?.StrictLatest).OfType<LocalDate>().ToList();
        var told = condition.Citations.Select(one => page.Data.Sources.Find(one.Source)?.Published?.StrictLatest)
            .OfType<LocalDate>().ToList();
        var (first, why) = set.Count > 0 ? (set.Min(), "when it was set")
            : told.Count > 0 ? (told.Min(), "when it was published")
            : (page.Day, "the day of this page");
        // A condition cannot be judged on a day before anybody set it.
        return page.Options.On is { } asked && asked >= first ? (asked, "the day of this page") : (first, why);
    }
}
