using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Commands;

/// <summary>What contradicts what.</summary>
internal sealed class ContradictionsCommand : QuestionCommand<FoundContradictions>
{
    public ContradictionsCommand(Terminal terminal) : base(terminal, "contradictions", "What contradicts what in the dataset, as found by reasoning: the kind, the records on both sides, and why.")
    {
        Add(GivenView.Option());
        Add(GivenKnowledge.Option());
    }

    protected override FoundContradictions Ask(Dataset data, ParseResult given) =>
        GivenKnowledge.Of(given, data).Contradictions.Search(GivenView.Of(given, data));

    protected override void Write(Utf8JsonWriter json, FoundContradictions answer) => ReasoningJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, FoundContradictions answer) => ReasoningPage.Show(page, answer);
}
