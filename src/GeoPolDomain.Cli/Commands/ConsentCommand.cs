using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;
using GeoPolDomain.Preconditions;

namespace GeoPolDomain.Cli.Commands;

/// <summary>Whether a condition is met, and why.</summary>
internal sealed class ConsentCommand : QuestionCommand<ConditionVerdict>
{
    private readonly Argument<string> condition = new("CONDITION") { Description = "The id of the condition." };

    public ConsentCommand(Terminal terminal) : base(terminal, "consent", "Whether a condition is met on a day: which of its parts are, by which record, and what record is missing.")
    {
        Add(condition);
        Add(GivenTime.Option());
        Add(GivenKnownBy.Option());
        Add(GivenView.Option());
    }

    protected override ConditionVerdict Ask(Dataset data, ParseResult given) => data.Preconditions.Evaluate(
        GivenId.Condition(data, given.GetRequiredValue(condition)),
        GivenTime.Of(given),
        GivenKnownBy.Of(given),
        GivenView.Of(given, data));

    protected override void Write(Utf8JsonWriter json, ConditionVerdict answer) => ConsentJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, ConditionVerdict answer) => ConsentPage.Show(page, data, answer);
}
