using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Commands;

/// <summary>What a dataset says under an id.</summary>
internal sealed class ShowCommand : QuestionCommand<RecordsAnswer>
{
    private readonly Argument<string> id = new("ID") { Description = "An id, or a kind and an id, as in statement:stm-a15." };

    public ShowCommand(Terminal terminal) : base(terminal, "show", "The records of an id: what they say, the sources they cite, and what refers to them.") =>
        Add(id);

    protected override RecordsAnswer Ask(Dataset data, ParseResult given)
    {
        var asked = given.GetRequiredValue(id);
        return new(asked, GivenId.Records(data, asked));
    }

    protected override void Write(Utf8JsonWriter json, RecordsAnswer answer) => RecordsJson.Write(json, answer);

    protected override void Show(Page page, Dataset data, RecordsAnswer answer) => CardPage.Show(page, data, answer);
}
