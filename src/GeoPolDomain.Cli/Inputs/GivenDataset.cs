using System.CommandLine;
using System.CommandLine.Parsing;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option that says which dataset is asked, and the reading of it.</summary>
internal static class GivenDataset
{
    /// <summary>The dataset asked where none is named.</summary>
    public const string Usual = "csto-syria-2017";

    private const string Name = "--dataset";

    /// <summary>Makes the option for a command.</summary>
    public static Option<string> Option() => new(Name)
    {
        Description = "The dataset that is asked: a file (.json, .jsonl), '-' for standard input, or an embedded one by name.",
        HelpName = "FILE|NAME",
        DefaultValueFactory = _ => Usual,
        Recursive = true,
    };

    /// <summary>Whether the option was given.</summary>
    public static bool IsNamed(ParseResult given) => given.GetResult(Name) is OptionResult { Implicit: false };

    /// <summary>The dataset asked.</summary>
    public static Dataset Of(ParseResult given, Terminal terminal) => Of(given.GetRequiredValue<string>(Name), terminal);

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
            throw new Refusal([.. file.Describe(mistakes.Errors, mistakes.IsCut)]);
        }
    }
}
