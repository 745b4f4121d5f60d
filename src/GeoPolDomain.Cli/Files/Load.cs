using System.CommandLine;
using System.Diagnostics;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.EntityFrameworkCore;

namespace GeoPolDomain.Cli.Files;

/// <summary>The command <c>load</c>: makes a PostgreSQL database hold a dataset.</summary>
internal sealed class Load : Command
{
    private readonly Terminal terminal;
    private readonly Argument<string> database = new("DATABASE")
    {
        Description = "The database: postgres://user@host/database?schema=name, or the words of a connection, "
            + "\"Host=localhost;Database=alliances\".",
    };

    private readonly Argument<string> dataset = new("DATASET")
    {
        Description = "The dataset: a file, a folder, '-' for standard input, or the name of an embedded dataset.",
    };

    private readonly Option<string?> schema = new("--schema")
    {
        Description = "The schema that holds the dataset. Each schema holds one. By default 'geopol'.",
        HelpName = "NAME",
    };

    private readonly Option<bool> keep = new("--keep")
    {
        Description = "Leave records in the database that the dataset does not have. By default they are removed.",
    };

    public Load(Terminal terminal) : base(
        "load",
        "Makes a PostgreSQL database hold a dataset. Missing tables are made. All happens in one transaction: until it ends, others see "
        + "what was there before. What a record said before it was changed or removed is kept in the table 'record_change'.")
    {
        this.terminal = terminal;
        Add(database);
        Add(dataset);
        Add(schema);
        Add(keep);
        SetAction(Run);
    }

    private int Run(ParseResult given)
    {
        var store = GivenDatabase.Of(given.GetRequiredValue(database), given.GetValue(schema));
        var input = RecordsToLoad.Of(given.GetRequiredValue(dataset), terminal);
        var watch = Stopwatch.StartNew();
        var result = store.Ask(context => LoadAsync(context, input, given.GetValue(keep)));
        if (GivenFormat.IsJson(given))
            JsonAnswer.Write(terminal.Output, json =>
            {
                json.WriteString("dataset", input.Header.Id.ToString());
                json.WriteString("schema", store.Schema);
                json.WriteNumber("added", result.Added);
                json.WriteNumber("changed", result.Changed);
                json.WriteNumber("removed", result.Removed);
                json.WriteNumber("unchanged", result.Unchanged);
            });
        else
            Say(store, input.Header, result, watch.Elapsed);
        return ExitCode.Fine;
    }

    private async Task<StoreResult> LoadAsync(GeoPolDomainContext context, RecordsToLoad input, bool keepOthers)
    {
        await context.EnsureStoreAsync().ConfigureAwait(false);
        // A file that is read as it is loaded shows how much of it was read.
        if (input.IsStream)
            return await context.StoreAsync(input.Header, input.Records, keepOthers).ConfigureAwait(false);
        using var bar = new ProgressBar(terminal);
        return await context.StoreAsync(input.Header, keepOthers, new Shown(bar)).ConfigureAwait(false);
    }

    private void Say(GivenDatabase store, Dataset data, StoreResult result, TimeSpan time)
    {
        using var text = terminal.OpenText();
        text.WriteLine(Printable.Of($"{store.Called} holds '{data.Id}': {data.Title}"));
        foreach (var (count, words) in new[]
        {
            (result.Added, "added"), (result.Changed, "changed"), (result.Removed, "removed"), (result.Unchanged, "unchanged"),
        })
            if (count > 0)
                text.WriteLine($"{count,12:N0} {words}");
        terminal.Error.WriteLine($"{result.Added + result.Changed + result.Unchanged:N0} records in {time.TotalSeconds:N1} s");
    }

    /// <summary>Shows how many records were sent.</summary>
    private sealed class Shown(ProgressBar bar) : IProgress<StoreProgress>
    {
        public void Report(StoreProgress value) =>
            bar.Show(value.Total == 0 ? 1 : value.Done / (double)value.Total, $"{value.Done:N0} of {value.Total:N0} records");
    }
}
