using System.Text.Json;
using GeoPolDomain.Benchmarks.Rivals;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>The least any reader must do: see every token.</summary>
internal static class Scan
{
    public const string Name = "scan";

    public static object Document(byte[] document) => Tokens(document);

    public static object Lines(byte[] lines)
    {
        var count = 0;
        foreach (var line in new LineCutter(new MemoryStream(lines)))
            count += Tokens(line);
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
