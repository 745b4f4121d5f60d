using GeoPolDomain.Preconditions;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Reporting.Voices;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pages.Short;

/// <summary>What actors require before an act, one sentence for each condition that somebody set.</summary>
internal static class ShortConditions
{
    private const int Most = 10;

    /// <summary>The conditions that a statement sets and that are no part of another one, actor by actor.</summary>
    public static List<Condition> Of(PageContext page) =>
    [
        .. ConditionsSection.WholeOf(page).Where(one => !one.StatedIn.IsEmpty && one.Nature != ConditionNature.Opinion)
            .GroupBy(one => one.Holder)
            .OrderByDescending(group => group.Count()).ThenBy(group => page.Data.Actors.NameOf(group.Key), StringComparer.Ordinal)
            .SelectMany(group => group.OrderBy(one => ConditionsSection.DayOf(page, one).Day)
                .ThenBy(one => one.Id.ToString(), StringComparer.Ordinal))
            .Take(Most),
    ];

    /// <summary>Writes them: who requires what before which act, who said so, and whether it was met.</summary>
    public static void Write(PageContext page)
    {
        var (html, conditions) = (page.Html, Of(page));
        if (conditions.Count == 0)
            return;
        html.Element("h3", "Who required what").Line().Open("dl", "short").Line();
        foreach (var group in conditions.GroupBy(one => one.Holder))
        {
            html.Element("dt", page.Data.Actors.NameOf(group.Key)).Line();
            foreach (var condition in group)
                Write(page, condition);
        }

        html.Close().Line();
    }

    private static void Write(PageContext page, Condition condition)
    {
        var (html, data) = (page.Html, page.Data);
        html.Open("dd");
        page.Link(condition.Key, ActorWords.Capital(RequirementWords.ActOf(condition)));
        html.Text(" it required ");
        var points = Points(data, condition).Select(one => RequirementWords.Of(data, one).TrimEnd('.')).ToList();
        for (var i = 0; i < points.Count; i++)
            html.Text(points.Count == 1 ? "" : $"{(i == 0 ? "" : "; ")}({i + 1}) ").Open("b").Text(points[i]).Close();
        html.Text(".");
        if (condition.Guard is { } guard)
            html.Text($" The question arises only if: {RequirementWords.Of(data, guard).TrimEnd('.')}.");
        html.Text($" So said {string.Join("; and ", Said(page, condition))}. ");
        var day = ConditionsSection.DayOf(page, condition).Day;
        var answer = data.Preconditions.Evaluate(condition.Id, day, viewpoint: page.Options.Viewpoint).Answer;
        html.Text($"On {EdtfDate.On(day).Describe()} {ConditionTree.Said(answer)}, as far as known.").Close().Line();
    }

    private static IEnumerable<string> Said(PageContext page, Condition condition) => condition.StatedIn.Select(id =>
    {
        if (page.Data.Statements.Find(id) is not { } said)
            return id.ToString();
        var speakers = string.Join(", ", said.Speakers.Select(one => SayWords.BriefOf(page.Data, one)));
        var through = SayWords.ThroughOf(page.Data, said, page.Options.Viewpoint);
        return $"{speakers}, {SayWords.When(said.Said)}{(through.Length > 0 ? $", known through {through}" : "")}";
    });

    // The single requirements, also those that stand in records of their own.
    private static IEnumerable<Requirement> Points(Datasets.Dataset data, Condition condition, int depth = 0) =>
        (condition.Requires is AllOf all ? all.Of : [condition.Requires]).SelectMany(one =>
            one is ConditionMet met && depth < 3 && data.Preconditions.Find(met.Condition) is { } point && point.Id != condition.Id
                ? Points(data, point, depth + 1)
                : [one]);
}
