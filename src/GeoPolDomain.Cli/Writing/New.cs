using System.CommandLine;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Writing;

/// <summary>The command <c>new</c>: starts a dataset.</summary>
internal sealed class New : Command
{
    private readonly Terminal terminal;
    private readonly Option<string> output = GivenOutput.Option();
    private readonly Option<string?> id = new("--id")
    {
        Description = "The id of the dataset. By default, it is made of the name of the file.",
        HelpName = "ID",
    };

    private readonly Option<string?> title = new("--title") { Description = "The title of the dataset.", HelpName = "TITLE" };
    private readonly Option<string?> version = new("--data-version")
    {
        Description = "The version of the records, for example 2026.11.",
        HelpName = "VERSION",
    };

    private readonly Option<string?> note = new("--note")
    {
        Description = "What a reader should know about the dataset.",
        HelpName = "NOTE",
    };

    public New(Terminal terminal) : base(
        "new",
        "Starts a dataset: writes a file with the header and no records. At a terminal, asks for what the options do not say.")
    {
        this.terminal = terminal;
        Add(output);
        Add(id);
        Add(title);
        Add(version);
        Add(note);
        SetAction(Run);
    }

    private int Run(ParseResult given)
    {
        var file = GivenOutput.Of(given);
        var isStream = file == GivenFile.StandardStream;
        if (!isStream && Path.Exists(file))
            throw new Refusal($"'{file}' exists already, and nothing is overwritten; to write to it, use 'geopol add {file}'");
        var form = isStream ? DocumentForm.Json : DocumentForms.Of(file)
            ?? throw new Refusal($"the name '{file}' ends in neither .json nor .jsonl, so the form of the dataset is unknown");
        var proposed = isStream ? null : ProposedId.Of(Path.GetFileNameWithoutExtension(file));
        var isComplete = given.GetValue(title) is not null && (given.GetValue(id) ?? proposed) is not null;
        var conversation = isComplete ? null : Conversation.With(terminal);
        var data = new Dataset(
            IdOf(given.GetValue(id), proposed, conversation),
            Said(given, title)
                ?? conversation?.AskUntil("title, of the dataset", static text => text.Length > 0 ? null : "a dataset has a title")
                ?? throw new Refusal("the option --title is missing, and there is no terminal at which to ask for it"),
            [],
            Said(given, note),
            Said(given, version));
        GivenOutput.Write(file, terminal, stream => DocumentForms.Write(data, form, stream));
        if (isStream)
            return ExitCode.Fine;
        using var text = terminal.OpenText();
        text.WriteLine($"{file}: the dataset '{data.Id}', without records; 'geopol add {file}' adds one");
        return ExitCode.Fine;
    }

    private static DatasetId IdOf(string? given, string? proposed, Conversation? conversation)
    {
        var text = given
            ?? conversation?.AskUntil("id, of the dataset", FlawOf, proposed)
            ?? proposed
            ?? throw new Refusal("the name of the file gives no id: it holds neither a Latin letter nor a digit; name one with --id");
        return FlawOf(text) is { } flaw ? throw new Refusal(flaw) : DatasetId.Parse(text);
    }

    private static string? FlawOf(string text) => DatasetId.TryParse(text, out _, out var flaw) ? null : flaw;

    private static string? Said(ParseResult given, Option<string?> option) => given.GetValue(option) is { } text
        ? string.IsNullOrWhiteSpace(text) ? throw new Refusal($"the option {option.Name} is blank") : text
        : null;
}
