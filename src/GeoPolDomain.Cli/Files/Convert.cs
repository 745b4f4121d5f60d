using System.CommandLine;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Files;

/// <summary>The command <c>convert</c>: writes a dataset as one JSON document or as JSON Lines.</summary>
internal sealed class Convert : Command
{
    private const string Json = "json";
    private const string Lines = "jsonl";

    private readonly Terminal terminal;
    private readonly Argument<string> from = new("IN")
    {
        Description = "The dataset: a file, '-' for standard input, or the name of an embedded dataset.",
    };

    private readonly Argument<string> to = new("OUT") { Description = "The file to write (.json, .jsonl), or '-' for standard output." };
    private readonly Option<string> form = new("--to")
    {
        Description = "The form to write. By default, the name of OUT decides.",
        HelpName = $"{Json}|{Lines}",
    };

    public Convert(Terminal terminal) : base(
        "convert",
        "Writes a dataset as one JSON document or as JSON Lines. The output is canonical: the same dataset always gives the same bytes.")
    {
        this.terminal = terminal;
        form.AcceptOnlyFromAmong(Json, Lines);
        Add(from);
        Add(to);
        Add(form);
        SetAction(Run);
    }

    private int Run(ParseResult given)
    {
        var file = given.GetRequiredValue(to);
        var wanted = FormOf(given, file);
        var data = GivenDataset.Of(given.GetRequiredValue(from), terminal);
        GivenOutput.Write(file, terminal, output => DocumentForms.Write(data, wanted, output));
        return ExitCode.Fine;
    }

    private DocumentForm FormOf(ParseResult given, string file) => given.GetValue(form) switch
    {
        Json => DocumentForm.Json,
        Lines => DocumentForm.Lines,
        _ => DocumentForms.Of(file) ?? throw new Refusal(
            $"the name '{file}' ends in neither .json nor .jsonl, so the form of the output is unknown; add --to {Json} or --to {Lines}"),
    };
}
