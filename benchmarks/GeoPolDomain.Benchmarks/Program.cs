using System.Globalization;
using GeoPolDomain.Benchmarks.Classes;
using GeoPolDomain.Benchmarks.Comparisons;

switch (args)
{
    case ["compare", .. var rest]:
        return CompareCommand.Run(
            double.Parse(Option(rest, "--scale") ?? "1", CultureInfo.InvariantCulture),
            int.Parse(Option(rest, "--rounds") ?? "11", CultureInfo.InvariantCulture),
            [.. (Option(rest, "--only") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)]);
    case ["bdn", .. var rest]:
        return BdnCommand.Run(rest);
    default:
        Console.Error.WriteLine("compare [--scale 1] [--rounds 11] [--only "
            + "read-document,read-lines,write-document,write-lines,world,query,build,decide,provenance,growth,panels,checks,shapes]");
        Console.Error.WriteLine("bdn [options of BenchmarkDotNet]");
        return 2;
}

static string? Option(string[] given, string name)
{
    var at = Array.IndexOf(given, name);
    return at >= 0 && at + 1 < given.Length ? given[at + 1] : null;
}
