using GeoPolDomain.Datasets;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Cli.Tests;

/// <summary>The example of docs/start.md, compiled. A test holds both to the same text.</summary>
internal static class StartExample
{
    public static void Run(Folder File, TextWriter Console)
    {
        var data = DatasetDocument.Read(File.ReadAllBytes("harbours.json"));
        var complete = DatasetDocument.Read(File.ReadAllBytes("coverage.jsonl"));
        var day = EdtfDate.Parse("2003-06-15");
        Console.WriteLine(data.Memberships.IsMember("ostwick", "league", day));
        Console.WriteLine(data.Memberships.IsMember("suderby", "league", day));
        Console.WriteLine(complete.Memberships.IsMember("suderby", "league", day));
        foreach (var position in data.Statements.PositionsOn("guard-sails").All)
            Console.WriteLine(position);
        foreach (var entry in data.Timeline.Within(new LocalDate(2003, 6, 1), null).Entries)
            Console.WriteLine(entry);
    }

    /// <summary>Stands in for the folder somebody works in.</summary>
    internal sealed class Folder(string path)
    {
        public byte[] ReadAllBytes(string name) => File.ReadAllBytes(Path.Combine(path, name));
    }
}
