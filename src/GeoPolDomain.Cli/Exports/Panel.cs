using System.CommandLine;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Panels;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Cli.Exports;

/// <summary>The command <c>panel</c>: writes a table of states, members or pairs of states by year.</summary>
internal sealed class Panel : Command
{
    private const string StateYears = "state-year";
    private const string MemberYears = "member-year";
    private const string DyadYears = "dyad-year";
    private const string Csv = "csv";
    private const string Lines = "jsonl";

    private readonly Terminal terminal;
    private readonly Option<string> kind = new("--kind")
    {
        Description = "What a row is: a state, a member of an organization, or a pair of states, each in one year.",
        HelpName = $"{StateYears}|{MemberYears}|{DyadYears}",
        Required = true,
    };

    private readonly Option<int> from = new("--from") { Description = "The first year.", HelpName = "YEAR", Required = true };
    private readonly Option<int> to = new("--to") { Description = "The last year.", HelpName = "YEAR", Required = true };
    private readonly Option<string> form = new("--form")
    {
        Description = "The form of the table. By default, the name of FILE decides.",
        HelpName = $"{Csv}|{Lines}",
    };

    public Panel(Terminal terminal) : base(
        "panel",
        "Writes a table for statistics: one row for each state, member of an organization, or pair of states, in each year.")
    {
        this.terminal = terminal;
        kind.AcceptOnlyFromAmong(StateYears, MemberYears, DyadYears);
        form.AcceptOnlyFromAmong(Csv, Lines);
        Add(kind);
        Add(from);
        Add(to);
        Add(GivenPanelTime.OnEach());
        Add(GivenPanelTime.Any());
        Add(GivenStateList.Option());
        Add(GivenView.Option());
        Add(GivenOutput.Option());
        Add(form);
        SetAction(Run);
    }

    private int Run(ParseResult given)
    {
        var file = GivenOutput.Of(given);
        var isCsv = IsCsv(given, file);
        var data = GivenDataset.Of(given, terminal, () => ReferenceData.World);
        var scope = ScopeOf(given, data);
        GivenOutput.Write(file, terminal, output =>
        {
            using var progress = Progress.Over(terminal, scope.From, scope.To, "years");
            switch (given.GetRequiredValue(kind))
            {
                case StateYears:
                    Write(progress.Of(data.Panels.StateYears(scope)), output, isCsv);
                    break;
                case MemberYears:
                    Write(progress.Of(data.Panels.MemberYears(scope)), output, isCsv);
                    break;
                default:
                    Write(progress.Of(data.Panels.DyadYears(scope)), output, isCsv);
                    break;
            }
        });
        return ExitCode.Fine;
    }

    private PanelScope ScopeOf(ParseResult given, Dataset data)
    {
        var (first, last) = (given.GetRequiredValue(from), given.GetRequiredValue(to));
        try
        {
            return new PanelScope(first, last)
            {
                Time = GivenPanelTime.Of(given),
                States = GivenStateList.Of(given),
                Viewpoint = GivenView.Of(given, data),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new Refusal(
                last < first
                    ? $"the last year (--to {last}) is before the first year (--from {first})"
                    : $"the years {first} to {last} are out of range");
        }
    }

    private bool IsCsv(ParseResult given, string file) => given.GetValue(form) switch
    {
        Csv => true,
        Lines => false,
        _ when file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) => true,
        _ when file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) => false,
        _ => throw new Refusal(
            $"the name '{file}' ends in neither .csv nor .jsonl, so the form of the table is unknown; add --form {Csv} or --form {Lines}"),
    };

    private static void Write<TRow>(IEnumerable<TRow> rows, Stream output, bool isCsv)
        where TRow : IPanelRow
    {
        if (isCsv)
            PanelCsv.Write(rows, output);
        else
            PanelLines.Write(rows, output);
    }
}
