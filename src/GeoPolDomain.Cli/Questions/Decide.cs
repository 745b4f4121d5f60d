using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>decide</c>: whether a vote adopts a proposal under a decision rule.</summary>
internal sealed class Decide : Question<DecideAnswer>
{
    private readonly Terminal terminal;
    private readonly Argument<string> votes = new("FILE")
    {
        Description = "The file with the votes, in JSON. By default, the votes are read from standard input.",
        DefaultValueFactory = _ => GivenFile.StandardStream,
    };

    private readonly Option<string> rule = new("--rule")
    {
        Description = "The decision rule: the id of a rule that 'geopol rules' lists, or a file that holds a rule.",
        HelpName = "NAME|FILE",
        Required = true,
    };

    private readonly Option<string> on = new("--on")
    {
        Description = "The date of the vote, in EDTF. The date decides who could vote, whether the rule was in force, and whether a "
            + "deadline has passed.",
        HelpName = "DATE",
    };

    public Decide(Terminal terminal) : base(
        terminal,
        "decide",
        "Tells whether a vote adopts a proposal under a decision rule, and why. The votes can be given by name, by number, or both.")
    {
        this.terminal = terminal;
        Add(votes);
        Add(rule);
        Add(on);
    }

    protected override Dataset UsualDataset => ReferenceData.World;

    protected override DecideAnswer Ask(Dataset data, ParseResult given)
    {
        var by = GivenRule.Of(given.GetRequiredValue(rule), terminal);
        var day = given.GetValue(on) is { } text ? GivenTime.Parse(text) : null;
        var (cast, electorate) = GivenVotes.Of(
            GivenFile.Read(given.GetRequiredValue(votes), terminal),
            by,
            () => day is null ? by.FindElectorate() : by.FindElectorateOn(data.Memberships, day));
        return new(by.Evaluate(cast, electorate, day), day);
    }

    protected override void WriteJson(Utf8JsonWriter json, DecideAnswer answer) => DecideJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, DecideAnswer answer) => DecidePage.Write(page, answer);
}

/// <summary>The outcome of a vote under a decision rule.</summary>
/// <param name="Verdict">The outcome with its reasons.</param>
/// <param name="On">The date of the vote, or null if the user gave none.</param>
internal sealed record DecideAnswer(VoteVerdict Verdict, EdtfDate? On);

/// <summary>Writes the outcome of a vote as JSON.</summary>
internal static class DecideJson
{
    /// <summary>Writes the outcome, what became of each part of the rule, and which further votes would change the outcome.</summary>
    public static void Write(Utf8JsonWriter json, DecideAnswer answer)
    {
        var verdict = answer.Verdict;
        json.Text("rule", verdict.Rule.Id);
        json.Text("on", answer.On);
        json.Text("outcome", verdict.Outcome.ToText());
        json.Text("says", verdict);
        json.Text("vetoed", verdict.IsVetoed.ToText());
        json.SomeTexts("vetoes", verdict.Vetoes);
        json.SomeTexts("objectors", verdict.Objectors);
        json.Objects("counts", verdict.Counts, static (json, one) =>
        {
            json.Text("vote", one.Vote.ToText());
            json.Text("count", one.Count);
        });
        json.Objects("parts", verdict.Parts, Write);
        json.Object("needed", verdict.YesNeeded, static (json, needed) =>
        {
            json.WriteNumber("votesFor", needed.Count);
            json.WriteBoolean("isFewest", needed.IsFewest);
            json.SomeTexts("must", needed.Must);
            json.SomeTexts("others", needed.Others);
            // Other voters in their place may do as well.
            if (!needed.Others.IsEmpty)
                json.WriteBoolean("othersAreOneExample", true);
        });
        json.Object("binds", verdict.Binds, static (json, binds) =>
        {
            json.Text("scope", binds.Scope);
            json.SomeTexts("yes", binds.Yes);
            json.SomeTexts("unknown", binds.Unknown);
            json.SomeTexts("no", binds.No);
        });
        json.SomeTexts("missing", verdict.Missing);
        json.Text("contradiction", verdict.Contradiction);
        json.SomeTexts("remarks", verdict.Remarks);
    }

    private static void Write(Utf8JsonWriter json, TestOutcome part)
    {
        json.Text("demand", part.Demand);
        json.Text("passed", part.Passed.ToText());
        json.Text("says", part.Says.Length > 0 ? part.Says : null);
        json.Object("threshold", part.Threshold, static (json, threshold) =>
        {
            json.Text("measure", threshold.Measure);
            json.Text("needed", threshold.Needed);
            json.Text("reached", threshold.Reached);
            json.Text("whole", threshold.Whole);
            if (threshold.IsToBlock)
                json.WriteBoolean("isToBlock", true);
        });
        if (!part.Parts.IsEmpty)
            json.Objects("parts", part.Parts, Write);
    }
}

/// <summary>Shows the outcome of a vote to a person.</summary>
internal static class DecidePage
{
    /// <summary>Shows the outcome, what became of each part of the rule, and which further votes would change the outcome.</summary>
    public static void Write(Page page, DecideAnswer answer)
    {
        var verdict = answer.Verdict;
        page.Heading($"{verdict.Rule.Names[0].Text}{(answer.On is { } day ? $" on {day}" : "")}");
        page.Line(Outcome(verdict));
        var table = page.Table("requirement", "met", "details");
        foreach (var part in verdict.Parts)
            Add(table, part, 0);
        if (!verdict.Parts.IsEmpty)
            page.Write(table);
        if (verdict.YesNeeded is { } needed)
            page.Line($"It would take {Words.Plain(needed)}.");
        if (verdict.Binds is { Scope: not null } binds)
            page.Line($"It binds {Words.Plain(binds)}.");
        foreach (var one in verdict.Missing)
            page.Line(Words.Warning($"Not known: {one}."));
        if (verdict.Contradiction is { } contradiction)
            page.Line(Words.Warning($"But {contradiction}."));
        foreach (var one in verdict.Remarks)
            page.Line(Words.Warning($"Note: {one}."));
    }

    private static string Outcome(VoteVerdict verdict)
    {
        var colour = verdict.Outcome switch { VoteOutcome.Adopted => "green", VoteOutcome.NotAdopted => "red", _ => "yellow" };
        var words = verdict.ToString();
        return $"[bold {colour}]{Words.Plain(char.ToUpperInvariant(words[0]) + words[1..])}[/]";
    }

    private static void Add(Table table, TestOutcome part, int depth)
    {
        table.AddRow($"{new string(' ', 2 * depth)}{Words.Plain(part.Demand)}", Words.Of(part.Passed), Words.Plain(part.Says));
        foreach (var inner in part.Parts)
            Add(table, inner, depth + 1);
    }
}
