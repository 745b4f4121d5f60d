using System.Text.Json;
using GeoPolDomain.Benchmarks.Floors;
using GeoPolDomain.Benchmarks.Rivals;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>The least any reader must do: see every token.</summary>
internal static class Scan
{
    public const string Name = "scan";

    /// <summary>The least that any reader must do which makes the objects of the library.</summary>
    public const string AndClone = "scan and clone";

    public static object Document(byte[] document) => Tokens(document);

    public static object Lines(byte[] lines)
    {
        var count = 0;
        foreach (var line in new LineCutter(new MemoryStream(lines)))
            count += Tokens(line);
        return count;
    }

    /// <summary>Sees every token, and makes what the library makes of the records, all of it held.</summary>
    public static object Document(byte[] document, Clones clones)
    {
        var count = Tokens(document);
        clones.MakeAll();
        return count;
    }

    /// <summary>Sees every token, and makes what the library makes of each record; it goes when the next record comes.</summary>
    public static object Lines(byte[] lines, Clones clones)
    {
        var (count, record) = (0, -1);
        foreach (var line in new LineCutter(new MemoryStream(lines)))
        {
            count += Tokens(line);
            // The first line is the header.
            if (record >= 0)
                clones.MakeRecord(record);
            record++;
        }

        return count;
    }

    private static int Tokens(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var count = 0;
        while (reader.Read())
            count++;
        return count;
    }
}
