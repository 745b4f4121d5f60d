using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;
using GeoPolDomain.Provenance;

namespace GeoPolDomain.Cli.Commands;

/// <summary>How many independent sources carry a claim or a statement.</summary>
internal sealed class CorroborationCommand : QuestionCommand<Corroboration>
{
    private readonly Argument<string> subject = new("CLAIM|STATEMENT") { Description = "The id of a claim, or of a statement." };

    public CorroborationCommand(Terminal terminal) : base(terminal, "corroboration", "How many independent sources carry a claim or a statement, and why some are counted as one.")
    {
        Add(subject);
        Add(GivenView.Option());
        Add(GivenKnowledge.Option());
    }

    protected override Corroboration Ask(Dataset data, ParseResult given)
    {
        var text = given.GetRequiredValue(subject);
        var (view, book) = (GivenView.Of(given, data), GivenKnowledge.Of(given, data).Provenance);
        return GivenId.IsStatement(data, text)
            ? book.CorroborationOf(GivenId.Statement(data, text), view)
            : book.CorroborationOf(GivenId.Claim(data, text), view);
    }

    protected override void Write(Utf8JsonWriter json, Corroboration answer) => ReasoningJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, Corroboration answer) => ReasoningPage.Show(page, answer);
}
