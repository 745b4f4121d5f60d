using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>Finds the path of each mistake by going through the document again, so that a document without mistakes pays nothing.</summary>
internal static class Locator
{
    /// <summary>The mistakes with their paths, in the order in which they stand.</summary>
    /// <param name="reader">A reader on the first token of the value, or before it.</param>
    /// <param name="errors">The mistakes by the byte they start at.</param>
    public static IReadOnlyList<(string Path, ReadError Error)> Locate(Utf8JsonReader reader, IReadOnlyList<ReadError> errors)
    {
        var ordered = errors.OrderBy(error => error.Offset).ToList();
        var found = new List<(string, ReadError)>(ordered.Count);
        var way = new List<Step>();
        var next = 0;
        try
        {
            var more = reader.TokenType != JsonTokenType.None || reader.Read();
            for (; more && next < ordered.Count; more = reader.Read())
            {
                Advance(ref reader, way);
                while (next < ordered.Count && ordered[next].Offset <= reader.TokenStartIndex)
                    found.Add((PathOf(way), ordered[next++]));
                Close(ref reader, way);
            }
        }
        catch (JsonException)
        {
            // The document breaks off here; what remains is reported at the place reached.
        }

        for (; next < ordered.Count; next++)
            found.Add((PathOf(way), ordered[next]));
        return found;
    }

    private static void Advance(ref Utf8JsonReader reader, List<Step> way)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            way.RemoveAt(way.Count - 1);
            return;
        }

        if (reader.TokenType == JsonTokenType.PropertyName)
            way[^1] = new Step(false, 0, NameOf(ref reader));
        else if (way.Count > 0 && way[^1].IsArray)
            way[^1] = way[^1] with { Index = way[^1].Index + 1 };
    }

    private static void Close(ref Utf8JsonReader reader, List<Step> way)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            way.Add(new Step(false, 0, null));
        else if (reader.TokenType == JsonTokenType.StartArray)
            way.Add(new Step(true, -1, null));
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private static string PathOf(List<Step> way)
    {
        var path = new StringBuilder("$");
        foreach (var step in way)
            if (step.IsArray)
                path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            else if (step.Name is { } name)
                path.Append(name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? "." + name : $"['{name}']");
        return path.ToString();
    }

    private readonly record struct Step(bool IsArray, int Index, string? Name);
}
