using System.CommandLine;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Merging;

namespace GeoPolDomain.Cli.Files;

/// <summary>The command <c>merge</c>: writes one dataset made of two, and reports each conflict and how it was settled.</summary>
internal sealed class Merge : Command
{
    private readonly Terminal terminal;
    private readonly GivenPair pair;
    private readonly Option<string> output = GivenOutput.Option();
    private readonly Option<string> policy = new("--policy")
    {
        Description = "The rules that settle conflicts, separated by commas. The first rule that decides counts: "
            + string.Join(", ", MergeRules.All) + ".",
        HelpName = "RULES",
        Required = true,
    };

    public Merge(Terminal terminal) : base(
        "merge",
        "Merges two datasets into one and reports each conflict. If no rule settles a conflict, nothing is written and the exit code is 1.")
    {
        this.terminal = terminal;
        pair = new GivenPair(this);
        Add(output);
        Add(policy);
        SetAction(Run);
    }

    private int Run(ParseResult given)
    {
        var (file, rules) = (GivenOutput.Of(given), PolicyOf(given));
        var isStream = file == GivenFile.StandardStream;
        if (!isStream && DocumentForms.Of(file) is null)
            throw new Refusal($"the name '{file}' ends in neither .json nor .jsonl, so the form of the output is unknown");
        var (one, other) = pair.Of(given, terminal);
        var result = one.MergedWith(other, rules);
        if (result.Data is { } data)
            GivenOutput.Write(file, terminal, stream =>
            {
                if (DocumentForms.Of(file) == DocumentForm.Lines)
                    DatasetLines.Write(data, stream);
                else
                    DatasetJson.Write(data, stream);
            });

        // A program that reads the dataset from standard output does not want the report there.
        var isJson = GivenFormat.IsJson(given);
        if (isStream)
            terminal.Error.Write(Printable.Of(isJson ? result.ToJson() : result.Describe()));
        else if (isJson)
            Plain.Write(terminal, result.ToJson());
        else
            Plain.WriteReport(terminal, result.Describe());
        return result.IsSettled ? ExitCode.Fine : ExitCode.Findings;
    }

    private MergePolicy PolicyOf(ParseResult given)
    {
        try
        {
            return MergePolicy.Parse(given.GetRequiredValue(policy));
        }
        catch (FormatException unknown)
        {
            throw new Refusal(unknown.Message);
        }
    }
}
