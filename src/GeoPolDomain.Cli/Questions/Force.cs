using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Forces;
using GeoPolDomain.Time;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>force</c>: the order of battle of a force on a date.</summary>
internal sealed class Force : Question<OrderOfBattle>
{
    private readonly Argument<string> force = new("FORCE") { Description = "The id of the force." };

    public Force(Terminal terminal) : base(
        terminal,
        "force",
        "Shows the order of battle of a force on a date: what each contributor gives, the totals, and doubts about the numbers.")
    {
        Add(force);
        Add(GivenTime.Option());
        Add(GivenView.Option());
    }

    protected override OrderOfBattle Ask(Dataset data, ParseResult given) =>
        data.Forces.Of(GivenId.Force(data, given.GetRequiredValue(force)), GivenView.Of(given, data)).On(GivenTime.Of(given));

    protected override void WriteJson(Utf8JsonWriter json, OrderOfBattle answer) => ForceJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, OrderOfBattle answer) => ForcePage.Write(page, data, answer);
}

/// <summary>Writes an order of battle as JSON.</summary>
internal static class ForceJson
{
    /// <summary>Writes the lines of the order of battle, its totals and the remarks on the numbers.</summary>
    public static void Write(Utf8JsonWriter json, OrderOfBattle battle)
    {
        json.Text("force", battle.Force);
        json.Text("on", battle.On);
        json.Objects("lines", battle.Lines, (json, line) => Write(json, line, battle));
        json.Objects("totals", battle.StrengthKinds.Select(battle.Total), Write);
        json.Texts("remarks", battle.Remarks);
    }

    private static void Write(Utf8JsonWriter json, BattleLine line, OrderOfBattle battle)
    {
        json.Text("contributor", line.Contributor);
        json.Text("unit", line.UnitId);
        json.Text("echelon", line.Unit?.Echelon);
        json.Text("answer", line.Answer.ToText());
        json.Objects(
            "strengths",
            battle.StrengthKinds.Select(kind => (Kind: kind, Strength: line.StrengthOf(kind))).Where(one => one.Strength is not null),
            static (json, one) =>
            {
                json.Text("kind", one.Kind);
                json.Text("strength", one.Strength);
            });
        json.Texts("contributions", line.Contributions.Select(one => one.Id));
    }

    private static void Write(Utf8JsonWriter json, StrengthTotal total)
    {
        json.Text("kind", total.Kind);
        json.Text("computed", total.Computed);
        json.Objects("reported", total.Reported, (json, one) =>
        {
            json.Text("strength", one.Strength);
            json.Text("when", one.When);
            json.Text("agrees", total.AgreesWith(one).ToText());
            json.Text("contribution", one.Id);
        });
    }
}

/// <summary>Shows an order of battle to a person.</summary>
internal static class ForcePage
{
    /// <summary>Shows the lines of the order of battle, the computed totals beside the reported totals, and the remarks.</summary>
    public static void Write(Page page, Dataset data, OrderOfBattle battle)
    {
        var name = data.Forces.Find(battle.Force)?.Names[0].Text;
        page.Heading(name is null ? $"{battle.Force} on {battle.On}" : $"{name} ({battle.Force}) on {battle.On}");
        if (battle.Lines.IsEmpty)
            page.Line("No contribution is recorded for this date.");
        else
            page.Write(Lines(page, data, battle));
        if (!battle.StrengthKinds.IsEmpty)
            page.Write(Totals(page, battle));
        var remarks = battle.Remarks;
        if (remarks.IsEmpty)
            return;
        page.Line("Doubts about these numbers:");
        page.List(remarks.Select(Words.Of));
    }

    private static Table Lines(Page page, Dataset data, OrderOfBattle battle)
    {
        var counted = battle.StrengthKinds.Where(kind => battle.Lines.Any(line => line.StrengthOf(kind) is not null)).ToList();
        var table = page.Table(["contributor", "unit", "echelon", .. counted.Select(kind => kind.ToString()), "contributes"]);
        foreach (var line in battle.Lines)
            table.AddRow(
            [
                Words.Of(data, line.Contributor),
                Words.Plain(line.Unit?.Names[0].Text ?? line.UnitId?.ToString() ?? "no unit named"),
                Words.Plain(line.Unit?.Echelon),
                .. counted.Select(kind => line.StrengthOf(kind) is { } strength ? Words.Of(strength) : ""),
                Words.Of(line.Answer),
            ]);
        return table;
    }

    private static Table Totals(Page page, OrderOfBattle battle)
    {
        var table = page.Table("strength", "sum of the lines", "reported total", "as of", "agrees");
        foreach (var total in battle.StrengthKinds.Select(battle.Total))
        {
            var (kind, computed) = (Words.Plain(total.Kind), Words.Of(total.Computed));
            if (total.Reported.IsEmpty)
                table.AddRow(kind, computed, "", "", "");
            foreach (var one in total.Reported)
                table.AddRow(kind, computed, Words.Of(one.Strength!), Words.Plain(one.When), Words.Of(total.AgreesWith(one)));
        }

        return table;
    }
}
