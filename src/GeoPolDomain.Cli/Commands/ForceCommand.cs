using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;
using GeoPolDomain.Forces;

namespace GeoPolDomain.Cli.Commands;

/// <summary>What each contributor gives to a force at a time.</summary>
internal sealed class ForceCommand : QuestionCommand<OrderOfBattle>
{
    private readonly Argument<string> force = new("FORCE") { Description = "The id of the force." };

    public ForceCommand(Terminal terminal) : base(terminal, "force", "What each contributor gives to a force at a time, how many that makes, and what is wrong with the numbers.")
    {
        Add(force);
        Add(GivenTime.Option());
        Add(GivenView.Option());
    }

    protected override OrderOfBattle Ask(Dataset data, ParseResult given) =>
        data.Forces.Of(GivenId.Force(data, given.GetRequiredValue(force)), GivenView.Of(given, data)).On(GivenTime.Of(given));

    protected override void Write(Utf8JsonWriter json, OrderOfBattle answer) => BattleJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, OrderOfBattle answer) => BattlePage.Show(page, data, answer);
}
