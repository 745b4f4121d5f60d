using System.CommandLine;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Differences;

namespace GeoPolDomain.Cli.Files;

/// <summary>The command <c>diff</c>: what differs between two datasets, record by record and member by member.</summary>
internal sealed class Diff : Command
{
    public Diff(Terminal terminal) : base(
        "diff",
        "Lists what differs between two datasets: records that were renamed, removed, added and changed. The exit code is 1 if they "
        + "differ.")
    {
        var pair = new GivenPair(this);
        SetAction(given =>
        {
            var (before, after) = pair.Of(given, terminal);
            var difference = before.DifferenceTo(after);
            if (GivenFormat.IsJson(given))
                Plain.Write(terminal, difference.ToJson());
            else
                Plain.WriteReport(terminal, NamesOf(pair.Names(given), difference) + difference.Describe());
            return difference.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
        });
    }

    // Two versions of a dataset have one id, so the ids do not tell which is which.
    private static string NamesOf((string One, string Other) files, DatasetDifference difference) =>
        difference.IsEmpty ? "" : $"- {files.One}\n+ {files.Other}\n\n";
}
