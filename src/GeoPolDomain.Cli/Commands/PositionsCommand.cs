using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Cli.Commands;

/// <summary>Who stands how to a claim.</summary>
internal sealed class PositionsCommand : QuestionCommand<Positions>
{
    private readonly Argument<string> claim = new("CLAIM") { Description = "The id of the claim." };

    public PositionsCommand(Terminal terminal) : base(terminal, "positions", "Who affirms a claim, denies it, doubts it, sets conditions or knows nothing of it; since when, and through whom that is known.")
    {
        Add(claim);
        Add(GivenView.Option());
        Add(GivenKnowledge.Option());
    }

    protected override Positions Ask(Dataset data, ParseResult given)
    {
        var id = GivenId.Claim(data, given.GetRequiredValue(claim));
        return GivenKnowledge.Of(given, data).Statements.PositionsOn(id, GivenView.Of(given, data));
    }

    protected override void Write(Utf8JsonWriter json, Positions answer) => StatementsJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, Positions answer) => PositionsPage.Show(page, data, answer);
}
