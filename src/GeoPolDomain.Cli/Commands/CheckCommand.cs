using System.CommandLine;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;

namespace GeoPolDomain.Cli.Commands;

/// <summary>Reads a file strictly and lists every mistake with its place.</summary>
internal sealed class CheckCommand : Command
{
    public CheckCommand(Terminal terminal) : base("check", "Every mistake in a file, each with its place; exit code 1 where there are any.")
    {
        var file = new Argument<string>("FILE") { Description = "The file (.json, .jsonl), or '-' for standard input." };
        Add(file);
        SetAction(given =>
        {
            var answer = CheckAnswer.Of(GivenFile.Read(given.GetRequiredValue(file), terminal));
            if (GivenFormat.IsJson(given))
                JsonAnswer.Write(terminal.Output, json => CheckJson.Write(json, answer));
            else
                Show(terminal, answer);
            return answer.Mistakes.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
        });
    }

    // Plain lines that editors can jump to: never wrapped, never coloured.
    private static void Show(Terminal terminal, CheckAnswer answer)
    {
        using var text = terminal.OpenText();
        foreach (var line in answer.File.Describe(answer.Mistakes, answer.IsCut))
            text.WriteLine(Printable.Of(line));
        if (answer.Data is { } data)
            text.WriteLine($"{answer.File.Name}: no mistakes in {data.Records.Count()} records");
    }
}
