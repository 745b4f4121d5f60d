using System.CommandLine;
using System.Globalization;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Exchange;

namespace GeoPolDomain.Cli.Exports;

/// <summary>The command <c>export</c>: writes a dataset in the format of a neighbour, and says what that format cannot say.</summary>
internal sealed class ExportTo : Command
{
    private static readonly Dictionary<string, Func<Dataset, Stream, ExportResult>> Forms = new()
    {
        ["jsonld"] = JsonLd.Write,
        ["popolo"] = Popolo.Write,
        ["prov"] = Prov.Write,
        ["ftm"] = FollowTheMoney.Write,
        ["graphml"] = GraphMlExport.Write,
        ["claimreview"] = ClaimReviews.Write,
    };

    private readonly Terminal terminal;
    private readonly Argument<string> from = new("DATASET")
    {
        Description = "The dataset: a file, a folder, '-' for standard input, or the name of an embedded dataset.",
    };

    private readonly Option<string> form = new("--to")
    {
        Description = "The format: JSON-LD, Popolo, W3C PROV-JSON, FollowTheMoney, GraphML, or ClaimReview of schema.org.",
        HelpName = string.Join('|', Forms.Keys),
        Required = true,
    };

    private readonly Option<string?> losses = new("--losses")
    {
        Description = "A file for the losses as JSON, with the records.",
        HelpName = "FILE",
    };

    public ExportTo(Terminal terminal) : base(
        "export",
        "Writes a dataset in the format of a neighbour, and says on standard error what that format cannot say.")
    {
        this.terminal = terminal;
        form.AcceptOnlyFromAmong([.. Forms.Keys]);
        Add(from);
        Add(form);
        Add(GivenOutput.Option());
        Add(losses);
        SetAction(Run);
    }

    private int Run(ParseResult given)
    {
        var (file, name) = (GivenOutput.Of(given), given.GetRequiredValue(form));
        var list = given.GetValue(losses);
        if (list == file)
            throw new Refusal($"the dataset and the losses cannot both be written to '{file}'; name another file for --losses");
        var data = GivenDataset.Of(given.GetRequiredValue(from), terminal);
        ExportResult? result = null;
        GivenOutput.Write(file, terminal, output => result = Forms[name](data, output));
        if (list is not null)
            GivenOutput.Write(list, terminal, result!.WriteLosses);
        Say(result!, name);
        return ExitCode.Fine;
    }

    private void Say(ExportResult result, string name)
    {
        if (result.Losses.IsEmpty)
            return;
        terminal.Error.WriteLine($"{name} cannot say everything. Lost:");
        var rows = result.Losses
            .Select(loss => (
                What: loss.Member is null ? loss.Kind : $"{loss.Kind} {loss.Member}",
                Count: loss.Count.ToString(CultureInfo.InvariantCulture),
                loss.Reason))
            .ToList();
        var (what, count) = (rows.Max(row => row.What.Length), rows.Max(row => row.Count.Length));
        foreach (var row in rows)
            terminal.Error.WriteLine($"  {Printable.Of(row.What.PadRight(what))}  {row.Count.PadLeft(count)}  {row.Reason}");
    }
}
