using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Reference;
using GeoPolDomain.Rules;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>rules</c>: the decision rules of a body, each as a sentence.</summary>
internal sealed class Rules : Question<RulesAnswer>
{
    private readonly Option<string> body = new("--body")
    {
        Description = "The body whose rules to list. By default, the rules of all bodies are listed.",
        HelpName = "ACTOR",
    };

    public Rules(Terminal terminal) : base(
        terminal,
        "rules",
        "Lists decision rules, each as a sentence: the rules that come with the tool, or the rules of the dataset that --dataset names.") =>
        Add(body);

    protected override Dataset DatasetOf(ParseResult given, Terminal terminal) =>
        GivenDataset.IsNamed(given) ? GivenDataset.Of(given, terminal) : ReferenceData.DecisionRules;

    protected override RulesAnswer Ask(Dataset data, ParseResult given)
    {
        var all = data.Decisions.Rules;
        if (given.GetValue(body) is not { } named)
            return new(all);
        ImmutableArray<DecisionRule> found = [.. all.Where(one => one.Body == named)];
        if (!found.IsEmpty)
            return new(found);
        var bodies = all.Select(one => one.Body?.ToString()).OfType<string>();
        throw new Refusal($"the dataset '{data.Id}' has no decision rule of the body '{named}'{NearSpelling.Hint(named, bodies)}");
    }

    protected override void WriteJson(Utf8JsonWriter json, RulesAnswer answer) => RulesJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, RulesAnswer answer) => RulesPage.Write(page, answer);
}

/// <summary>The decision rules of one body or of all bodies.</summary>
/// <param name="Rules">The rules, in the order of their ids.</param>
internal sealed record RulesAnswer(ImmutableArray<DecisionRule> Rules);

/// <summary>Writes decision rules as JSON.</summary>
internal static class RulesJson
{
    /// <summary>Writes each rule with the sentence that says what the rule requires.</summary>
    public static void Write(Utf8JsonWriter json, RulesAnswer answer) => json.Objects("rules", answer.Rules, static (json, rule) =>
    {
        json.Text("rule", rule.Id);
        json.Text("body", rule.Body);
        json.Text("matter", rule.Matter);
        json.Text("spell", rule.Spell);
        json.Text("accordingTo", rule.AccordingTo);
        json.Text("sentence", rule.Describe());
        json.Text("note", rule.Note);
    });
}

/// <summary>Shows decision rules to a person.</summary>
internal static class RulesPage
{
    /// <summary>Shows a table with one rule per row.</summary>
    public static void Write(Page page, RulesAnswer answer)
    {
        var table = page.Table("rule", "what it says");
        foreach (var rule in answer.Rules)
            table.AddRow(Words.Strong(rule.Id), Sentence(rule));
        page.Write(table);
        page.Line(Words.Aside(Words.Count(answer.Rules.Length, "rule")));
    }

    private static string Sentence(DecisionRule rule) =>
        Words.Plain(rule.Describe()) + (rule.AccordingTo is { } view ? $" {Words.Warning($"As {view} sees it.")}" : "");
}
