using System.CommandLine;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Reporting;

namespace GeoPolDomain.Cli.Exports;

/// <summary>The command <c>report</c>: writes one HTML page that shows a dataset.</summary>
internal sealed class PageOfDataset : Command
{
    private readonly Terminal terminal;
    private readonly Argument<string> dataset = new("DATASET")
    {
        Description = "The dataset: a file, a folder, '-' for standard input, or the name of an embedded dataset.",
    };

    public PageOfDataset(Terminal terminal) : base(
        "report",
        "Writes a page that shows a dataset: an HTML file that holds everything it needs and opens without a network.")
    {
        this.terminal = terminal;
        Add(dataset);
        Add(GivenDay.Option(
            "The day that the page shows first. By default the last day for which the dataset promises to hold all records of a kind, "
            + "and without such a promise the last day on which something in it is dated."));
        Add(GivenView.Option());
        Add(GivenOutput.Option());
        SetAction(Run);
    }

    private int Run(ParseResult given)
    {
        var data = GivenDataset.Of(given.GetRequiredValue(dataset), terminal);
        var options = new ReportOptions { Viewpoint = GivenView.Of(given, data), On = GivenDay.OrNone(given) };
        GivenOutput.Write(GivenOutput.Of(given), terminal, output => ReportPage.Write(data, output, options));
        return ExitCode.Fine;
    }
}
