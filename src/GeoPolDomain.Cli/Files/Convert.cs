using System.CommandLine;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Csv;
using GeoPolDomain.Datasets;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Cli.Files;

/// <summary>The command <c>convert</c>: writes a dataset as one JSON document, as JSON Lines, or as tables.</summary>
internal sealed class Convert : Command
{
    private const string Json = "json";
    private const string Lines = "jsonl";
    private const string Csv = "csv";
    private const string Parquet = "parquet";

    private readonly Terminal terminal;
    private readonly Argument<string> from = new("IN")
    {
        Description = "The dataset: a file, a folder, '-' for standard input, or the name of an embedded dataset. A file of "
            + "comma-separated values (.csv) holds the records of one kind.",
    };

    private readonly Argument<string> to = new("OUT")
    {
        Description = "The file to write (.json, .jsonl, .csv for the records of one kind), '-' for standard output, or, with --to csv "
            + "or --to parquet, the folder for the tables.",
    };

    private readonly Option<string> form = new("--to")
    {
        Description = "The form to write. By default, the name of OUT decides.",
        HelpName = $"{Json}|{Lines}|{Csv}|{Parquet}",
    };

    private readonly Option<string?> kind = new("--kind")
    {
        Description = "The kind of the records of a file of comma-separated values, for example membership. By default, the name of the "
            + "file.",
        HelpName = "KIND",
    };

    private readonly Option<bool> nested = new("--nested")
    {
        Description = "Write Parquet with the lists of a record in its row, a file for each kind of record, instead of a table for each "
            + "list.",
    };

    private readonly Option<bool> byYear = new("--by-year")
    {
        Description = "With --to parquet: in partitions by the year of the earliest day of each record, as Spark and DuckDB read them.",
    };

    public Convert(Terminal terminal) : base(
        "convert",
        "Writes a dataset as one JSON document, as JSON Lines, or as tables of comma-separated values or Parquet, and reads each of them. "
        + "The output is canonical: the same dataset always gives the same bytes.")
    {
        this.terminal = terminal;
        form.AcceptOnlyFromAmong(Json, Lines, Csv, Parquet);
        Add(from);
        Add(to);
        Add(form);
        Add(kind);
        Add(byYear);
        Add(nested);
        SetAction(Run);
    }

    private int Run(ParseResult given)
    {
        var file = given.GetRequiredValue(to);
        var write = WriterOf(given, file);
        var input = given.GetRequiredValue(from);
        var data = GivenTables.IsSheet(input) && File.Exists(input)
            ? GivenTables.Read(input, KindOf(given))
            : GivenDataset.Of(input, terminal);
        write(data);
        return ExitCode.Fine;
    }

    // Where the output cannot be written in any way, nothing needs to be read.
    private Action<Dataset> WriterOf(ParseResult given, string file)
    {
        var named = given.GetValue(form);
        if (given.GetValue(byYear))
            return named == Parquet ? data => TableFolder.WriteByYear(file, data)
                : throw new Refusal($"--by-year is for partitions of Parquet; add --to {Parquet} and the name of a folder");
        if (given.GetValue(nested))
            return named == Parquet ? data => TableFolder.WriteNested(file, data)
                : throw new Refusal($"--nested is for lists within Parquet; add --to {Parquet} and the name of a folder");
        if (named is null && GivenTables.IsSheet(file))
            return Sheet(given, file);
        if (named == Csv)
            return GivenTables.IsSheet(file) ? Sheet(given, file) : data => TableFolder.Write(file, data, GivenTables.Csv);
        if (named == Parquet)
            return data => TableFolder.Write(file, data, GivenTables.Parquet);
        var wanted = named switch
        {
            Json => DocumentForm.Json,
            Lines => DocumentForm.Lines,
            _ => DocumentForms.Of(file) ?? throw new Refusal(
                $"the name '{file}' ends in neither .json nor .jsonl nor .csv, so the form of the output is unknown; add --to {Json}, "
                + $"--to {Lines}, or --to {Csv} or --to {Parquet} for a folder of tables"),
        };
        return data => GivenOutput.Write(file, terminal, output => DocumentForms.Write(data, wanted, output));
    }

    private Action<Dataset> Sheet(ParseResult given, string file)
    {
        // With a sheet on both sides, the one that is read says the kind as well.
        var table = KindOf(given) ?? GivenTables.TableOf(file) ?? throw new Refusal(
            $"'{file}' is not named for a kind of record, such as membership.csv; add --kind, or --to csv and the name of a folder");
        return data =>
        {
            GivenOutput.Write(file, terminal, output => CsvTables.WriteSheet(data, table.Kind!.Value, output));
            SayLeftOut(data, table, file);
        };
    }

    private FlatTable? KindOf(ParseResult given) => given.GetValue(kind) is not { } name ? null
        : GivenTables.TableNamed(name) ?? throw new Refusal(
            $"there is no kind of record '{name}'; the kinds are {GivenTables.Kinds}");

    // A sheet holds one kind, and nothing is left out silently.
    private void SayLeftOut(Dataset data, FlatTable table, string file)
    {
        var others = data.Records.Count(record => record.Key.Kind != table.Kind);
        if (others > 0)
            terminal.Error.WriteLine($"{file} holds the records of the kind {table.Name} only; {others} records of other kinds are left "
                + "out. With --to csv and a folder, all are written.");
    }
}
