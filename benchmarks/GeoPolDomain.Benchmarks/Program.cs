using System.Globalization;
using GeoPolDomain.Benchmarks.Classes;
using GeoPolDomain.Benchmarks.Comparisons;
using GeoPolDomain.Benchmarks.Starting;
using GeoPolDomain.Benchmarks.Tables;

switch (args)
{
    case ["compare", .. var rest]:
        return CompareCommand.Run(
            double.Parse(Option(rest, "--scale") ?? "1", CultureInfo.InvariantCulture),
            int.Parse(Option(rest, "--rounds") ?? "11", CultureInfo.InvariantCulture),
            [.. (Option(rest, "--only") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)]);
    case ["parquet", .. var rest]:
        return await ParquetCommand.RunAsync(
            int.Parse(Option(rest, "--records") ?? "1000000", CultureInfo.InvariantCulture),
            int.Parse(Option(rest, "--rounds") ?? "5", CultureInfo.InvariantCulture));
    case ["sizes", .. var rest]:
        return await SizesCommand.RunAsync(int.Parse(Option(rest, "--statements") ?? "1000000", CultureInfo.InvariantCulture));
    case ["cold", .. var rest]:
        return ColdCommand.Run(int.Parse(Option(rest, "--rounds") ?? "11", CultureInfo.InvariantCulture));
    case ["bdn", .. var rest]:
        return BdnCommand.Run(rest);
    default:
        Console.Error.WriteLine("compare [--scale 1] [--rounds 11] [--only "
            + "read-document,read-lines,write-document,write-lines,world,query,build,decide,provenance,growth,growth-large,panels,checks,"
            + "shapes]");
        Console.Error.WriteLine("parquet [--records 1000000] [--rounds 5]");
        Console.Error.WriteLine("sizes [--statements 1000000]");
        Console.Error.WriteLine("cold [--rounds 11]");
        Console.Error.WriteLine("bdn [options of BenchmarkDotNet]");
        return 2;
}

static string? Option(string[] given, string name)
{
    var at = Array.IndexOf(given, name);
    return at >= 0 && at + 1 < given.Length ? given[at + 1] : null;
}
