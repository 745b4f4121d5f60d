using GeoPolDomain.Forces;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Reporting.Pictures.Battles;
using GeoPolDomain.Reporting.Voices;

namespace GeoPolDomain.Reporting.Pages.Short;

/// <summary>What each contributor gave to a force, at the time for which most is told.</summary>
internal static class ShortForces
{
    private const int Most = 4;
    private const int MostLines = 40;
    private const int MostRemarks = 6;

    /// <summary>The forces of which contributions are recorded, with their order of battle at the time for which most is told.</summary>
    public static List<(Force Force, OrderOfBattle Battle)> Of(PageContext page) =>
    [
        .. page.Data.Forces.All
            .Select(one => (Force: one, Given: page.Data.Forces.Of(one.Id, page.Options.Viewpoint)))
            .Select(one => (one.Force, one.Given, Time: BattleTimes.FullestOf(one.Given)))
            .Where(one => one.Time is not null)
            .OrderByDescending(one => one.Given.All.Length).ThenBy(one => one.Force.Id.ToString(), StringComparer.Ordinal)
            .Take(Most)
            .Select(one => (one.Force, one.Given.On(one.Time!))),
    ];

    /// <summary>Writes them: a line for each contributor with its units and numbers, and the totals that sources report.</summary>
    public static void Write(PageContext page)
    {
        var (html, forces) = (page.Html, Of(page));
        if (forces.Count == 0)
            return;
        html.Element("h3", "Who gave what to which force").Line().Open("dl", "short").Line();
        foreach (var (force, battle) in forces)
        {
            html.Open("dt");
            page.Link(force.Key, force.Names[0].Text);
            html.Text($", as it stood {battle.On.Describe()}").Close().Line();
            foreach (var given in battle.Lines.Take(MostLines).GroupBy(one => one.Contributor))
                html.Open("dd").Open("b").Text(page.Data.Actors.NameOf(given.Key)).Close()
                    .Text($": {string.Join("; ", given.Select(one => Said(battle, one)))}.").Close().Line();
            if (battle.Lines.Length > MostLines)
                html.Element("dd", $"And {battle.Lines.Length - MostLines} more.").Line();
            foreach (var kind in battle.StrengthKinds)
                foreach (var reported in battle.Total(kind).Reported)
                    html.Element(
                        "dd", $"In all, as reported {reported.When.Describe()}: {CountWords.Of(reported.Strength!)} {kind}.").Line();
            foreach (var remark in battle.Remarks.Take(MostRemarks))
                html.Open("dd", "aside").Text($"{ActorWords.Capital(InNames.Of(page.Data, remark.Says)).TrimEnd('.')}.").Close().Line();
        }

        html.Close().Line();
    }

    private static string Said(OrderOfBattle battle, BattleLine line)
    {
        var size = line.Unit?.Echelon is { } echelon ? echelon.ToString().Replace('-', ' ') : null;
        var name = line.Unit?.Names[0].Text ?? line.UnitId?.ToString() ?? "no unit named";
        var numbers = battle.StrengthKinds.Select(kind => (Kind: kind, Strength: line.StrengthOf(kind)))
            .Where(one => one.Strength is not null).Select(one => $"{CountWords.Of(one.Strength!)} {one.Kind}").ToList();
        return (size is null || name.Contains(size, StringComparison.OrdinalIgnoreCase) ? name : $"{name} ({size})")
            + (numbers.Count == 0 ? ", number not told" : $", {string.Join(", ", numbers)}")
            + (line.Answer == Time.Answer.Yes ? "" : ", not certain");
    }
}
