using GeoPolDomain.Benchmarks.Comparisons;
using GeoPolDomain.Benchmarks.Measuring;

namespace GeoPolDomain.Benchmarks.Starting;

/// <summary>How long <c>geopol</c> takes from its start to its end, beside a program that does nothing.</summary>
internal static class ColdCommand
{
    private const string Nothing = "empty program";

    public static int Run(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("cold").FullName;
        try
        {
            Console.WriteLine($"Machine: {Machine.Describe()}.\n");
            var empty = new Command(Publishing.Empty(Path.Combine(folder, "empty")));
            var tool = new Command(Publishing.Tool(Path.Combine(folder, "tool")), "members", "csto", "--on", "2017-06-22");
            var results = new Race(warmUps: 1, rounds, isByTheClock: true).Run(
            [
                new(Nothing, empty.Run),
                new("`dotnet --version`", new Command(Command.Dotnet, "--version").Run),
                new($"**`geopol {string.Join(' ', tool.Arguments)}`**", tool.Run),
            ]);
            Console.WriteLine(Table.OfStarts(results.Named(Nothing)).Write(results));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
