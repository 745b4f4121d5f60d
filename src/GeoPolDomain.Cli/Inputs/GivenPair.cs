using System.CommandLine;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The two datasets that a command compares or merges.</summary>
internal sealed class GivenPair
{
    private readonly Argument<string> one = Named("A", "first");
    private readonly Argument<string> other = Named("B", "second");

    /// <summary>Adds the arguments to a command.</summary>
    public GivenPair(Command command)
    {
        command.Add(one);
        command.Add(other);
    }

    /// <summary>Reads both datasets.</summary>
    /// <exception cref="Refusal">A dataset cannot be read, or the format of the answer is W3C PROV-JSON.</exception>
    public (Dataset One, Dataset Other) Of(ParseResult given, Terminal terminal)
    {
        if (GivenFormat.IsProv(given))
            throw new Refusal(
                $"the command '{given.CommandResult.Command.Name}' has no answer in the format prov; only 'trace' has one");
        var (a, b) = (given.GetRequiredValue(one), given.GetRequiredValue(other));
        if (a == GivenFile.StandardStream && b == GivenFile.StandardStream)
            throw new Refusal("only one of the two datasets can come from standard input; name a file for the other");
        return (GivenDataset.Of(a, terminal), GivenDataset.Of(b, terminal));
    }

    /// <summary>Returns the names of the two, as the user typed them.</summary>
    public (string One, string Other) Names(ParseResult given)
    {
        return (Shown(given.GetRequiredValue(one)), Shown(given.GetRequiredValue(other)));

        static string Shown(string name) => name == GivenFile.StandardStream ? "standard input" : name;
    }

    private static Argument<string> Named(string name, string place) => new(name)
    {
        Description = $"The {place} dataset: a file, a folder, '-' for standard input, or the name of an embedded dataset.",
    };
}
