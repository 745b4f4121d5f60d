using System.CommandLine;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option that says which dataset is asked, and the reading of it.</summary>
internal static class GivenDataset
{
    /// <summary>The dataset asked where none is named.</summary>
    public const string Usual = "csto-syria-2017";

    /// <summary>The option.</summary>
    public static Option<string> Option { get; } = new("--dataset")
    {
        Description = "The dataset that is asked: a file (.json, .jsonl), '-' for standard input, or an embedded one by name.",
        HelpName = "FILE|NAME",
        DefaultValueFactory = _ => Usual,
        Recursive = true,
    };

    /// <summary>The dataset asked.</summary>
    public static Dataset Of(ParseResult given, Terminal terminal) => Of(given.GetRequiredValue(Option), terminal);

    /// <summary>The embedded dataset of that name, or else the one in that file.</summary>
    public static Dataset Of(string nameOrFile, Terminal terminal)
    {
        if (ReferenceData.TryFind(nameOrFile, out var embedded))
            return embedded;
        if (nameOrFile != GivenFile.StandardStream && !File.Exists(nameOrFile))
            throw new Refusal($"there is no file '{nameOrFile}', and no embedded dataset of that name; embedded: {string.Join(", ", ReferenceData.Names)}");
        var file = GivenFile.Read(nameOrFile, terminal);
        try
        {
            return file.Dataset();
        }
        catch (DocumentException mistakes)
        {
            throw new Refusal([.. mistakes.Errors.Select(file.Describe)]);
        }
    }
}
