using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Commands;

/// <summary>How one utterance is told, side by side.</summary>
internal sealed class TellingsCommand : QuestionCommand<ReportComparison>
{
    private readonly Argument<string> statement = new("STATEMENT") { Description = "The id of the statement." };
    private readonly Option<bool> samePosition = new("--same-position") { Description = "Also what expresses the same position, perhaps in another utterance." };

    public TellingsCommand(Terminal terminal) : base(terminal, "tellings", "How one utterance is told, side by side: in what the tellings differ, and which says nothing of it.")
    {
        Add(statement);
        Add(samePosition);
        Add(GivenView.Option());
        Add(GivenKnowledge.Option());
    }

    protected override ReportComparison Ask(Dataset data, ParseResult given) =>
        GivenKnowledge.Of(given, data).Contradictions.CompareReports(GivenId.Statement(data, given.GetRequiredValue(statement)), given.GetValue(samePosition), GivenView.Of(given, data));

    protected override void Write(Utf8JsonWriter json, ReportComparison answer) => StatementsJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, ReportComparison answer) => TellingsPage.Show(page, answer);
}
