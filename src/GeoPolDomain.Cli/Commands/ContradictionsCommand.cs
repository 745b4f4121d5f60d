using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Cli.Commands;

/// <summary>What contradicts what.</summary>
internal sealed class ContradictionsCommand : QuestionCommand<Contradictions>
{
    public ContradictionsCommand(Terminal terminal) : base(terminal, "contradictions", "What contradicts what in the dataset, as found by reasoning: the kind, the records on both sides, and why.")
    {
        Add(GivenView.Option());
        Add(GivenKnowledge.Option());
    }

    protected override Contradictions Ask(Dataset data, ParseResult given) =>
        GivenKnowledge.Of(given, data).FindContradictions(GivenView.Of(given, data));

    protected override void Write(Utf8JsonWriter json, Contradictions answer) => ReasoningJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, Contradictions answer) => ReasoningPage.Show(page, answer);
}
