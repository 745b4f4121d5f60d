using GeoPolDomain.Datasets;
using GeoPolDomain.Forces;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>An order of battle for a person to read.</summary>
internal static class BattlePage
{
    /// <summary>Shows the lines, the totals beside what was reported, and what is wrong with them.</summary>
    public static void Show(Page page, Dataset data, OrderOfBattle battle)
    {
        var name = data.Forces.Find(battle.Force)?.Names[0].Text;
        page.Heading(name is null ? $"{battle.Force} on {battle.On}" : $"{name} ({battle.Force}) on {battle.On}");
        if (battle.Lines.IsEmpty)
            page.Line("No contribution is recorded for then.");
        else
            page.Write(Lines(page, data, battle));
        if (!battle.StrengthKinds.IsEmpty)
            page.Write(Totals(page, battle));
        var remarks = battle.Remarks;
        if (remarks.IsEmpty)
            return;
        page.Line("Before using these numbers:");
        page.List(remarks.Select(Words.Of));
    }

    private static Table Lines(Page page, Dataset data, OrderOfBattle battle)
    {
        var counted = battle.StrengthKinds.Where(kind => battle.Lines.Any(line => line.StrengthOf(kind) is not null)).ToList();
        var table = page.Table(["contributor", "unit", "echelon", .. counted.Select(kind => kind.ToString()), "given"]);
        foreach (var line in battle.Lines)
            table.AddRow(
            [
                Words.Of(data, line.Contributor),
                Words.Plain(line.Unit?.Names[0].Text ?? line.UnitId?.ToString() ?? "in all"),
                Words.Plain(line.Unit?.Echelon),
                .. counted.Select(kind => line.StrengthOf(kind) is { } strength ? Words.Of(strength) : ""),
                Words.Of(line.Answer),
            ]);
        return table;
    }

    private static Table Totals(Page page, OrderOfBattle battle)
    {
        var table = page.Table("in all", "sum of the lines", "reported", "as of", "agrees");
        foreach (var total in battle.StrengthKinds.Select(battle.Total))
        {
            if (total.Reported.IsEmpty)
                table.AddRow(Words.Plain(total.Kind), Words.Of(total.Computed), "", "", "");
            foreach (var one in total.Reported)
                table.AddRow(Words.Plain(total.Kind), Words.Of(total.Computed), Words.Of(one.Strength!), Words.Plain(one.When), Words.Of(total.AgreesWith(one)));
        }

        return table;
    }
}
