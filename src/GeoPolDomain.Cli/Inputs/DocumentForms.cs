using System.Text.Json;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>Finds the form of a dataset by the name of its file, or by its first line.</summary>
internal static class DocumentForms
{
    /// <summary>The form a file name promises; null where it promises none.</summary>
    public static DocumentForm? Of(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".json" => DocumentForm.Json,
        ".jsonl" or ".ndjson" => DocumentForm.Lines,
        _ => null,
    };

    /// <summary>The form a content has: in lines, every line is an object that says which record it is.</summary>
    public static DocumentForm Of(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\uFEFF"u8))
            content = content["\uFEFF"u8.Length..];
        var end = content.IndexOf((byte)'\n');
        var reader = new Utf8JsonReader(end < 0 ? content : content[..end]);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return DocumentForm.Json;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("record"u8))
                    return DocumentForm.Lines;
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // The line ends inside a value: a document that goes on below.
        }

        return DocumentForm.Json;
    }
}
