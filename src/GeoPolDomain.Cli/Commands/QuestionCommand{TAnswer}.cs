using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Cli.Pages;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Commands;

/// <summary>A question to a dataset: asked once, answered as text or as JSON.</summary>
/// <typeparam name="TAnswer">The answer.</typeparam>
internal abstract class QuestionCommand<TAnswer> : Command
{
    private readonly Terminal terminal;

    protected QuestionCommand(Terminal terminal, string name, string description) : base(name, description)
    {
        this.terminal = terminal;
        SetAction(Answer);
    }

    /// <summary>The dataset that is asked.</summary>
    protected virtual Dataset DatasetOf(ParseResult given, Terminal terminal) => GivenDataset.Of(given, terminal);

    /// <summary>Asks the dataset.</summary>
    protected abstract TAnswer Ask(Dataset data, ParseResult given);

    /// <summary>Writes the members of the answer's object.</summary>
    protected abstract void Write(Utf8JsonWriter json, TAnswer answer);

    /// <summary>Shows the answer to a person.</summary>
    protected abstract void Show(Page page, Dataset data, TAnswer answer);

    /// <summary>The answer as PROV-JSON; null where it has no provenance to say.</summary>
    protected virtual string? Prov(TAnswer answer) => null;

    private int Answer(ParseResult given)
    {
        var data = DatasetOf(given, terminal);
        var answer = Ask(data, given);
        if (GivenFormat.IsProv(given))
        {
            using var output = terminal.OpenText();
            output.WriteLine(Prov(answer) ?? throw new Refusal($"'{Name}' has no answer in the format prov; 'trace' has one"));
            return ExitCode.Fine;
        }

        if (GivenFormat.IsJson(given))
        {
            JsonAnswer.Write(terminal.Output, json => Write(json, answer));
            return ExitCode.Fine;
        }

        using var page = new Page(terminal);
        Show(page, data, answer);
        return ExitCode.Fine;
    }
}
