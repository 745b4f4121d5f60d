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
        var stream = new Option<bool>("--stream")
        {
            Description = "Reads a file in JSON Lines twice instead of holding it in memory, and asks only what can be asked so. A file of "
                + "a gibibyte or more is always read so.",
        };
        Add(files);
        Add(severity);
        Add(stream);
        SetAction(given =>
        {
            Severity? least = given.GetValue(severity) is { } word
                ? Enum.GetValues<Severity>().Single(one => one.ToText() == word)
                : null;
            var named = given.GetRequiredValue(files);
            if (named.Length == 1 && (given.GetValue(stream) || IsLong(named[0])))
                return RunOnStream(given, named[0], least, terminal);
            if (given.GetValue(stream))
                throw new Refusal("with --stream, name one file");
            var answers = named
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

    private static bool IsLong(string file) =>
        DocumentForms.Of(file) == Datasets.DocumentForm.Lines && new FileInfo(file) is { Exists: true, Length: >= CheckStream.LongFile };

    private static int RunOnStream(ParseResult given, string file, Severity? least, Terminal terminal)
    {
        if (GivenFormat.IsSarif(given))
            throw new Refusal("what is found in a stream is told as text or as JSON; leave out --format sarif");
        var found = CheckStream.Of(file, least ?? Severity.Notice, terminal);
        if (GivenFormat.IsJson(given))
            CheckStream.WriteJson(terminal.Output, file, found);
        else
            CheckStream.WriteText(terminal, file, found);
        return found.Errors.IsEmpty && found.Findings.All(one => one.Finding.Severity < (least ?? Severity.Warning))
            ? ExitCode.Fine
            : ExitCode.Findings;
    }
}
