using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;
using GeoPolDomain.Provenance;

namespace GeoPolDomain.Cli.Commands;

/// <summary>Through whom a statement is known.</summary>
internal sealed class TraceCommand : QuestionCommand<Trace>
{
    private readonly Argument<string> statement = new("STATEMENT") { Description = "The id of the statement." };

    public TraceCommand(Terminal terminal) : base(terminal, "trace", "Through whom a statement is known: each telling, followed back to the first source named.")
    {
        Add(statement);
        Add(GivenView.Option());
        Add(GivenKnowledge.Option());
    }

    protected override Trace Ask(Dataset data, ParseResult given)
    {
        var id = GivenId.Statement(data, given.GetRequiredValue(statement));
        return GivenKnowledge.Of(given, data).Provenance.TraceOf(id, GivenView.Of(given, data));
    }

    protected override string Prov(Trace answer) => answer.ToProv();

    protected override void Write(Utf8JsonWriter json, Trace answer) => StatementsJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, Trace answer) => TracePage.Show(page, data, answer);
}
