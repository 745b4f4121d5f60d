using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Power;
using GeoPolDomain.Reference;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>power</c>: who can decide under a decision rule, and what it takes to adopt a proposal or to block it.</summary>
internal sealed class Power : Question<PowerAnswer>
{
    private const int UsualLimit = 10;

    private readonly Terminal terminal;
    private readonly Argument<string> rule = new("RULE")
    {
        Description = "The decision rule: the id of a rule that 'geopol rules' lists or of a rule of the dataset, or a file that holds "
            + "a rule.",
    };

    private readonly Option<string> votes = new("--votes")
    {
        Description = "A file with the votes that are known by name, in JSON, or '-' for standard input. All other voters are open.",
        HelpName = "FILE",
    };

    private readonly Option<string> on = new("--on")
    {
        Description = "The date of the vote, in EDTF. The members of the body on this date may vote.",
        HelpName = "DATE",
    };

    private readonly Option<int> limit = new("--limit")
    {
        Description = "How many coalitions to show at most.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => UsualLimit,
    };

    public Power(Terminal terminal) : base(
        terminal,
        "power",
        "Tells who can decide under a decision rule, by power indices, and which coalitions adopt or block a proposal.")
    {
        this.terminal = terminal;
        Add(rule);
        Add(votes);
        Add(on);
        Add(limit);
    }

    protected override Dataset UsualDataset => ReferenceData.World;

    protected override PowerAnswer Ask(Dataset data, ParseResult given)
    {
        var most = given.GetValue(limit);
        if (most < 0)
            throw new Refusal("the number of coalitions to show cannot be negative");
        var named = given.GetRequiredValue(rule);
        var by = GivenDataset.IsNamed(given) && DecisionRuleId.TryParse(named, out var id) && data.Decisions.FindRule(id) is { } own
            ? own
            : GivenRule.Of(named, terminal);
        var day = given.GetValue(on) is { } text ? GivenTime.Parse(text) : null;
        Electorate? Resolve() => day is null ? by.FindElectorate() : by.FindElectorateOn(data.Memberships, day);
        var (known, electorate) = given.GetValue(votes) is { } file
            ? GivenVotes.Of(GivenFile.Read(file, terminal), by, Resolve)
            : (null, Resolve() ?? throw new Refusal(
                $"it is unknown who may vote under the rule {by.Id}",
                "name a dataset with --dataset and a date with --on, or give a file with 'voters' or 'seats' with --votes"));
        try
        {
            var power = by.MeasurePower(known, electorate);
            return new(power, day, power.MinimalWinning(most), power.MinimalBlocking(most));
        }
        catch (ArgumentException unknown)
        {
            throw new Refusal($"{char.ToLowerInvariant(unknown.Message[0])}{unknown.Message[1..].TrimEnd('.')}");
        }
    }

    protected override void WriteJson(Utf8JsonWriter json, PowerAnswer answer) => PowerJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, PowerAnswer answer) => PowerPage.Write(page, answer);
}

/// <summary>Who can decide under a decision rule.</summary>
/// <param name="Power">The power of each voter.</param>
/// <param name="On">The date of the vote, or null if the user gave none.</param>
/// <param name="Winning">The minimal winning coalitions, up to the limit.</param>
/// <param name="Blocking">The minimal blocking coalitions, up to the limit.</param>
internal sealed record PowerAnswer(VotingPower Power, EdtfDate? On, Coalitions Winning, Coalitions Blocking);

/// <summary>Writes the power of voters as JSON.</summary>
internal static class PowerJson
{
    /// <summary>Writes the power of each voter, and the minimal coalitions.</summary>
    public static void Write(Utf8JsonWriter json, PowerAnswer answer)
    {
        var power = answer.Power;
        json.Text("rule", power.Rule.Id);
        json.Text("on", answer.On);
        json.Text("outcome", power.Outcome.ToText());
        json.WriteNumber("openVoters", power.OpenVoters);
        json.Text("winningCoalitions", power.WinningCoalitions);
        if (power.IsRounded)
            json.WriteBoolean("isRounded", true);
        json.Text("notComputed", power.NotComputed);
        json.Objects("voters", power.Voters, static (json, one) =>
        {
            json.Text("voter", one.Voter);
            if (one.Voter is null)
                json.WriteNumber("seats", one.Seats);
            json.Text("swings", one.Swings);
            json.Object("swingProbability", one.SwingProbability, Write);
            json.Object("banzhaf", one.Banzhaf, Write);
            json.Object("shapleyShubik", one.ShapleyShubik, Write);
            json.WriteBoolean("canBlock", one.CanBlock);
            json.WriteBoolean("isDummy", one.IsDummy);
        });
        json.Object("minimalWinning", answer.Winning, Write);
        json.Object("minimalBlocking", answer.Blocking, Write);
    }

    private static void Write(Utf8JsonWriter json, Ratio ratio)
    {
        json.Text("exact", ratio);
        json.WriteNumber("value", ratio.Value);
    }

    private static void Write(Utf8JsonWriter json, Coalitions coalitions)
    {
        if (coalitions.Fewest is { } fewest)
            json.WriteNumber("fewest", fewest);
        json.Objects("shown", coalitions.Shown, static (json, one) =>
        {
            json.Text("says", one);
            json.WriteNumber("size", one.Size);
            json.Text("ways", one.Ways);
            json.Objects("parts", one.Parts, static (json, part) =>
            {
                json.WriteNumber("count", part.Count);
                json.SomeTexts("voters", part.Voters);
                if (part.Unnamed > 0)
                    json.WriteNumber("unnamed", part.Unnamed);
            });
        });
        json.Text("more", coalitions.More);
        json.WriteBoolean("isComplete", coalitions.IsComplete);
    }
}
