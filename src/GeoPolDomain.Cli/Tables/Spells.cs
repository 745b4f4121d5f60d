using System.CommandLine;
using System.Text;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Cli.Tables;

/// <summary>The command <c>spells</c>: makes a dataset from a table in which each row is a spell of membership.</summary>
internal sealed class Spells : Command
{
    private const string Open = "open";
    private const string Unknown = "unknown";
    private const string World = "world";
    private const string None = "none";
    private const int MostMistakes = 20;

    private readonly Terminal terminal;
    private readonly Argument<string> table = new("TABLE") { Description = "A CSV file, or '-' for standard input." };
    private readonly Option<string?> id = new("--id")
    {
        Description = "The id of the dataset. By default, the name of the file.",
        HelpName = "ID",
    };

    private readonly Option<string?> title = new("--title") { Description = "The title of the dataset.", HelpName = "TITLE" };
    private readonly Option<string> emptyEnd = new("--empty-end")
    {
        Description = "What an empty last day means: that the membership goes on, or that its end is not known.",
        DefaultValueFactory = _ => Open,
        HelpName = $"{Open}|{Unknown}",
    };

    private readonly Option<string> names = new("--names")
    {
        Description = "Where names and codes are looked up: in the dataset 'world', or nowhere, so that each name is an actor of its own.",
        DefaultValueFactory = _ => World,
        HelpName = $"{World}|{None}",
    };

    public Spells(Terminal terminal) : base(
        "spells",
        "Makes a dataset from a table in CSV. Each row is a membership: a member, an organization, the first and the last day (EDTF: a "
        + "day, a month, a year), and, if there are such columns, a status and a note.")
    {
        this.terminal = terminal;
        emptyEnd.AcceptOnlyFromAmong(Open, Unknown);
        names.AcceptOnlyFromAmong(World, None);
        Add(table);
        Add(id);
        Add(title);
        Add(emptyEnd);
        Add(names);
        Add(GivenOutput.Option());
        SetAction(Run);
    }

    private int Run(ParseResult given)
    {
        var file = GivenFile.Read(given.GetRequiredValue(table), terminal);
        var output = GivenOutput.Of(given);
        var form = DocumentForms.Of(output) ?? DocumentForm.Lines;
        var other = given.GetValue(names) == World ? ReferenceData.World : null;
        var actors = new SpellActors(other?.Actors);
        var spells = new SpellDataset(IdOf(given, file.Name), file.Name, given.GetValue(emptyEnd) == Open, actors);
        var rows = SpellTable.Read(Encoding.UTF8.GetString(file.Content).TrimStart('\uFEFF'), file.Name);
        foreach (var row in rows)
            spells.Add(row);
        if (spells.Mistakes.Count > 0)
            throw new Refusal([.. Told(spells.Mistakes)]);
        var data = spells.Build(given.GetValue(title) ?? $"Memberships from {Path.GetFileName(file.Name)}", other);
        GivenOutput.Write(output, terminal, stream => DocumentForms.Write(data, form, stream));
        if (output != GivenFile.StandardStream)
            Say(data, rows.Count, actors, output);
        return ExitCode.Fine;
    }

    private DatasetId IdOf(ParseResult given, string file)
    {
        var text = given.GetValue(id) ?? Path.GetFileNameWithoutExtension(file).ToLowerInvariant().Replace(' ', '-');
        return DatasetId.TryParse(text, out var own, out var flaw)
            ? own
            : throw new Refusal($"the dataset needs an id: {flaw}; name one with --id");
    }

    private static IEnumerable<string> Told(IReadOnlyList<string> mistakes) =>
        mistakes.Count <= MostMistakes
            ? mistakes
            : mistakes.Take(MostMistakes).Append($"... and {mistakes.Count - MostMistakes} more rows like these");

    private void Say(Dataset data, int rows, SpellActors actors, string output)
    {
        var own = actors.Made.Select(one => one.Id.ToString()).ToList();
        var all = data.Memberships.All;
        var members = all.Select(one => one.Member).Distinct().Count();
        var organizations = all.Select(one => one.Organization).Distinct().Count();
        using var text = terminal.OpenText();
        text.WriteLine($"{rows} memberships of {members} members in {organizations} organizations, written to {output}.");
        text.WriteLine(own.Count == 0
            ? $"All {actors.Found} actors were found in 'world'."
            : $"{actors.Found} actors were found in 'world', {own.Count} are new: "
                + $"{string.Join(", ", own.Take(8))}{(own.Count > 8 ? ", ..." : "")}.");
    }
}
