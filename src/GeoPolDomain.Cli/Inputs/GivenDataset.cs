using System.CommandLine;
using System.CommandLine.Parsing;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option <c>--dataset</c>, which names the dataset to ask.</summary>
internal static class GivenDataset
{
    private const string Name = "--dataset";

    /// <summary>Makes the option.</summary>
    public static Option<string> Option() => new(Name)
    {
        Description = "The dataset to ask: a file (.json, .jsonl), a folder of such files or of tables (.csv), '-' for standard input, "
            + "a PostgreSQL database (postgres://user@host/database?schema=name), or the name of an embedded dataset. By default, "
            + "questions about states and organizations ask 'world', questions about rules and votes the datasets of rules and votes, and "
            + "all other questions 'csto-syria-2017'.",
        HelpName = "FILE|NAME|DATABASE",
        Recursive = true,
    };

    /// <summary>Returns whether the user gave the option.</summary>
    public static bool IsNamed(ParseResult given) => given.GetResult(Name) is OptionResult { Implicit: false };

    /// <summary>Reads the dataset that the option names, or else the dataset that the command usually asks.</summary>
    public static Dataset Of(ParseResult given, Terminal terminal, Func<Dataset> usual) =>
        IsNamed(given) ? Of(given.GetRequiredValue<string>(Name), terminal) : usual();

    /// <summary>Returns the embedded dataset with this name, or otherwise reads the file or folder with this name.</summary>
    /// <exception cref="Refusal">There is neither, or the file has mistakes.</exception>
    public static Dataset Of(string nameOrFile, Terminal terminal)
    {
        if (ReferenceData.TryFind(nameOrFile, out var embedded))
            return embedded;
        if (GivenDatabase.IsAddress(nameOrFile))
            return GivenDatabase.Of(nameOrFile).Read();
        if (nameOrFile != GivenFile.StandardStream && !Path.Exists(nameOrFile))
        {
            var embeddedNames = string.Join(", ", ReferenceData.Names);
            throw new Refusal(
                $"there is no file or folder and no embedded dataset named '{nameOrFile}'; the embedded datasets are {embeddedNames}");
        }

        if (GivenTables.AreAt(nameOrFile))
            return GivenTables.Read(nameOrFile);
        var (data, mistakes) = GivenDocuments.Read(nameOrFile, terminal).Dataset();
        return data ?? throw new Refusal([.. mistakes.SelectMany(one => one.Describe())]);
    }
}
