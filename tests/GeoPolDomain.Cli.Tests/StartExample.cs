using GeoPolDomain.Datasets;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Cli.Tests;

/// <summary>The code example of docs/start.md, compiled. A test checks that the page shows the same code.</summary>
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

    /// <summary>Replaces <see cref="System.IO.File"/> in the example, so that file names refer to the folder of the test.</summary>
    internal sealed class Folder(string path)
    {
        public byte[] ReadAllBytes(string name) => File.ReadAllBytes(Path.Combine(path, name));
    }
}
