using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>Rules and verdicts for a person to read.</summary>
internal static class DecidePage
{
    /// <summary>Shows the rules, each with its sentence.</summary>
    public static void Show(Page page, RulesAnswer answer)
    {
        var table = page.Table("rule", "what it says");
        foreach (var rule in answer.Rules)
            table.AddRow(Words.Strong(rule.Id), Sentence(rule));
        page.Write(table);
        page.Line(Words.Aside(Words.Count(answer.Rules.Length, "rule")));
    }

    /// <summary>Shows a verdict: the outcome, what became of each part of the rule, and what would change it.</summary>
    public static void Show(Page page, DecideAnswer answer)
    {
        var verdict = answer.Verdict;
        page.Heading($"{verdict.Rule.Names[0].Text}{(answer.On is { } day ? $" on {day}" : "")}");
        page.Line(Outcome(verdict));
        var table = page.Table("what must be", "so", "how it stands");
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

    private static string Sentence(DecisionRule rule) =>
        Words.Plain(rule.Describe()) + (rule.AccordingTo is { } view ? $" {Words.Warning($"As {view} sees it.")}" : "");
}
