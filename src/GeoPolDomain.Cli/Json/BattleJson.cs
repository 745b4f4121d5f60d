using System.Text.Json;
using GeoPolDomain.Forces;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Json;

/// <summary>An order of battle as JSON.</summary>
internal static class BattleJson
{
    /// <summary>Writes lines, totals and remarks.</summary>
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
