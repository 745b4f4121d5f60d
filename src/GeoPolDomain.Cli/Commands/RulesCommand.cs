using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;
using GeoPolDomain.Reference;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Cli.Commands;

/// <summary>The rules by which bodies decide, each as a sentence.</summary>
internal sealed class RulesCommand : QuestionCommand<RulesAnswer>
{
    private readonly Option<string> body = new("--body")
    {
        Description = "The body whose rules are listed; every body, where none is named.",
        HelpName = "ACTOR",
    };

    public RulesCommand(Terminal terminal) : base(terminal, "rules", "The rules by which bodies decide, each as a sentence: those that come with the tool, or those of a dataset.") => Add(body);

    protected override Dataset DatasetOf(ParseResult given, Terminal terminal) =>
        GivenDataset.IsNamed(given) ? GivenDataset.Of(given, terminal) : ReferenceData.DecisionRules;

    protected override RulesAnswer Ask(Dataset data, ParseResult given)
    {
        var all = data.Decisions.Rules;
        if (given.GetValue(body) is not { } named)
            return new(all);
        ImmutableArray<DecisionRule> found = [.. all.Where(one => one.Body == named)];
        return found.IsEmpty
            ? throw new Refusal($"there is no rule of '{named}' in {data.Id}{NearSpelling.Hint(named, all.Select(one => one.Body?.ToString()).OfType<string>())}")
            : new(found);
    }

    protected override void Write(Utf8JsonWriter json, RulesAnswer answer) => DecideJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, RulesAnswer answer) => DecidePage.Show(page, answer);
}
