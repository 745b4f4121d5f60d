using System.CommandLine;
using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;

namespace GeoPolDomain.Cli.Files;

/// <summary>The command <c>check</c>: what is wrong with the files of datasets.</summary>
internal sealed class Check : Command
{
    public Check(Terminal terminal) : base(
        "check",
        "Lists the mistakes in files, or in all files of a folder, with their places. If the files can be read, lists contradictory or "
        + "doubtful values in them. The exit code is 1 if there is something to correct.")
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "The file (.json, .jsonl) or folder of a dataset, or '-' for standard input. Each FILE is a dataset of its own.",
            Arity = ArgumentArity.OneOrMore,
        };
        var severity = new Option<string?>("--severity")
        {
            Description = "The least severe findings to list and to count for the exit code: error, warning or notice. Without the "
                + "option, notices are listed and do not count.",
            HelpName = "error|warning|notice",
        };
        severity.AcceptOnlyFromAmong("error", "warning", "notice");
        Add(files);
        Add(severity);
        SetAction(given =>
        {
            Severity? least = given.GetValue(severity) is { } named
                ? Enum.GetValues<Severity>().Single(one => one.ToText() == named)
                : null;
            var answers = given.GetRequiredValue(files)
                .Select(file => CheckAnswer.Of(GivenDocuments.Read(file, terminal), least ?? Severity.Notice))
                .ToList();
            if (GivenFormat.IsSarif(given))
                CheckSarif.Write(terminal.Output, answers);
            else if (GivenFormat.IsJson(given))
                CheckJson.Write(terminal.Output, answers);
            else
                CheckPage.Write(terminal, answers);
            return answers.TrueForAll(one => one.IsFine(least ?? Severity.Warning)) ? ExitCode.Fine : ExitCode.Findings;
        });
    }
}
