using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Reference;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>rules</c>: the decision rules of a body, each as a sentence, or the rule that applies on a date.</summary>
internal sealed class Rules : Question<RulesAnswer>
{
    private readonly Option<string> body = new("--body")
    {
        Description = "The body whose rules to list. By default, the rules of all bodies are listed.",
        HelpName = "ACTOR",
    };

    private readonly Option<string> on = new("--on")
    {
        Description = "The date of a decision of the body, in EDTF. The answer is the rule that applies on that date, and why.",
        HelpName = "DATE",
    };

    private readonly Option<string> matter = new("--matter")
    {
        Description = "The kind of matter that the body decides on that date, for example procedural, substantive or important.",
        HelpName = "MATTER",
    };

    public Rules(Terminal terminal) : base(
        terminal,
        "rules",
        "Lists decision rules, each as a sentence: the rules that come with the tool, or the rules of the dataset that --dataset names. "
            + "With a date, tells which rule of a body applies.")
    {
        Add(body);
        Add(on);
        Add(matter);
        Add(GivenView.Option());
    }

    protected override Dataset UsualDataset => ReferenceData.DecisionRules;

    protected override RulesAnswer Ask(Dataset data, ParseResult given)
    {
        var all = data.Decisions.Rules;
        var day = given.GetValue(on) is { } text ? GivenTime.Parse(text) : null;
        if (day is null && given.GetValue(matter) is not null)
            throw new Refusal("--matter needs --on: which rule applies depends on the date");
        if (given.GetValue(body) is not { } named)
            return day is null ? new(all) : throw new Refusal("--on needs --body: each body has rules of its own");
        ImmutableArray<DecisionRule> found = [.. all.Where(one => one.Body == named)];
        if (found.IsEmpty)
        {
            var bodies = all.Select(one => one.Body?.ToString()).OfType<string>();
            throw new Refusal($"the dataset '{data.Id}' has no decision rule of the body '{named}'{NearSpelling.Hint(named, bodies)}");
        }

        if (day is null)
            return new(found);
        var applies = data.Decisions.RuleFor(named, GivenId.Matter(data, given.GetValue(matter)), day, GivenView.Of(given, data));
        return new(applies.Candidates, applies, day);
    }

    protected override void WriteJson(Utf8JsonWriter json, RulesAnswer answer) => RulesJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, RulesAnswer answer) => RulesPage.Write(page, answer);
}

/// <summary>The decision rules of one body or of all bodies, or the rule of a body that applies on a date.</summary>
/// <param name="Rules">The rules, in the order of their ids; with a date, the rules that apply or may apply.</param>
/// <param name="Applies">Which rule applies and why, or null if the user gave no date.</param>
/// <param name="On">The date, or null if the user gave none.</param>
internal sealed record RulesAnswer(ImmutableArray<DecisionRule> Rules, ApplicableRule? Applies = null, EdtfDate? On = null);

/// <summary>Writes decision rules as JSON.</summary>
internal static class RulesJson
{
    /// <summary>Writes which rule applies, if a date is given, and each rule with the sentence that says what the rule requires.</summary>
    public static void Write(Utf8JsonWriter json, RulesAnswer answer)
    {
        if (answer.Applies is { } applies)
        {
            json.Text("on", answer.On);
            json.Text("applies", applies.Rule?.Id);
            json.SomeTexts("because", applies.Because);
        }

        json.Objects("rules", answer.Rules, static (json, rule) =>
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
}

/// <summary>Shows decision rules to a person.</summary>
internal static class RulesPage
{
    /// <summary>Shows which rule applies, if a date is given, and a table with one rule per row.</summary>
    public static void Write(Page page, RulesAnswer answer)
    {
        if (answer.Applies is { } applies)
        {
            page.Heading(applies.Rule is { } rule ? $"{rule.Id} applies on {answer.On}"
                : applies.Candidates.IsEmpty ? $"No rule applies on {answer.On}"
                : $"The records do not tell which rule applies on {answer.On}");
            page.List(applies.Because.Select(Words.Of));
        }

        if (answer.Applies is not null && answer.Rules.IsEmpty)
            return;
        var table = page.Table("rule", "what it says");
        foreach (var rule in answer.Rules)
            table.AddRow(Words.Strong(rule.Id), Sentence(rule));
        page.Write(table);
        page.Line(Words.Aside(Words.Count(answer.Rules.Length, "rule")));
    }

    private static string Sentence(DecisionRule rule) =>
        Words.Plain(rule.Describe()) + (rule.AccordingTo is { } view ? $" {Words.Warning($"As {view} sees it.")}" : "");
}
