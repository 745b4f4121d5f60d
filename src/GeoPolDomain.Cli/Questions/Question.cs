using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Cli.Questions;

/// <summary>
/// A command that asks a dataset one question and prints the answer in the format that the user chose: as a page of text, as JSON,
/// or as PROV-JSON.
/// </summary>
/// <remarks>
/// Each question has a file of its own in this folder. The file holds the command (such as <see cref="Members"/>), the type of the
/// answer (<see cref="MembersAnswer"/>), the JSON of the answer (<see cref="MembersJson"/>) and the page that shows the answer to a
/// person (<see cref="MembersPage"/>).
/// </remarks>
/// <typeparam name="TAnswer">The type of the answer.</typeparam>
internal abstract class Question<TAnswer> : Command
{
    private readonly Terminal terminal;

    protected Question(Terminal terminal, string name, string description) : base(name, description)
    {
        this.terminal = terminal;
        SetAction(Answer);
    }

    /// <summary>The embedded dataset that the command asks if the user names no dataset.</summary>
    protected virtual Dataset UsualDataset => ReferenceData.CstoSyria2017;

    /// <summary>
    /// Reads the dataset that the command asks: the dataset that the option <c>--dataset</c> names, or else the usual one.
    /// </summary>
    protected virtual Dataset DatasetOf(ParseResult given, Terminal terminal) =>
        GivenDataset.Of(given, terminal, () => UsualDataset);

    /// <summary>Asks the dataset and returns the answer.</summary>
    protected abstract TAnswer Ask(Dataset data, ParseResult given);

    /// <summary>Writes the members of the JSON object that holds the answer. The caller writes the braces around them.</summary>
    protected abstract void WriteJson(Utf8JsonWriter json, TAnswer answer);

    /// <summary>Writes the answer as text for a person.</summary>
    protected abstract void WritePage(Page page, Dataset data, TAnswer answer);

    /// <summary>Returns the answer as PROV-JSON, or null if the question has no such answer.</summary>
    protected virtual string? Prov(TAnswer answer) => null;

    private int Answer(ParseResult given)
    {
        if (GivenFormat.IsSarif(given))
            throw new Refusal($"the command '{Name}' has no answer in the format sarif; only 'check' has one");
        var data = DatasetOf(given, terminal);
        var answer = Ask(data, given);
        if (GivenFormat.IsProv(given))
        {
            var prov = Prov(answer)
                ?? throw new Refusal($"the command '{Name}' has no answer in the format prov; only 'trace' has one");
            using var output = terminal.OpenText();
            output.WriteLine(prov);
            return ExitCode.Fine;
        }

        if (GivenFormat.IsJson(given))
        {
            JsonAnswer.Write(terminal.Output, data, json => WriteJson(json, answer));
            return ExitCode.Fine;
        }

        using var page = new Page(terminal);
        WritePage(page, data, answer);
        return ExitCode.Fine;
    }
}
