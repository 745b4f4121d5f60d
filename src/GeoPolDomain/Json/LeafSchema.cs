using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>The schema of a small value: a string with what is known of its text.</summary>
internal static class LeafSchema
{
    public static void Write<T>(Utf8JsonWriter writer) where T : class, ITextForm<T>
    {
        if (Meanings.Of(typeof(T).Name) is { } meaning)
            writer.WriteString("description"u8, meaning);
        writer.WriteString("type"u8, "string"u8);
        if (T.IsClosed)
            WriteTexts<T>(writer, "enum");
        else if (T.Pattern is { } pattern)
            writer.WriteString("pattern"u8, pattern);
        if (!T.IsClosed && T.Listed.Length > 0)
            WriteTexts<T>(writer, "examples");
    }

    private static void WriteTexts<T>(Utf8JsonWriter writer, string keyword) where T : class, ITextForm<T>
    {
        writer.WriteStartArray(keyword);
        foreach (var text in T.Listed)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
