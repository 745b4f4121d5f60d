using System.Text.Encodings.Web;
using System.Text.Json;

namespace GeoPolDomain.Cli.Json;

/// <summary>Writes answers as JSON, in the manner of the library: readable letters, two spaces, line feeds; what is not there is left out.</summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private static readonly JsonWriterOptions OneLine = Indented with { Indented = false };

    /// <summary>Writes one answer.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write) => Write(output, write, Indented);

    /// <summary>Writes one answer on a line of its own.</summary>
    public static void WriteLine(Stream output, Action<Utf8JsonWriter> write) => Write(output, write, OneLine);

    /// <summary>Writes a text where there is one.</summary>
    public static void Text(this Utf8JsonWriter json, string name, object? value)
    {
        if (value is not null)
            json.WriteString(name, value.ToString());
    }

    /// <summary>Writes a list of texts, be it empty.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<object> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value.ToString());
        json.WriteEndArray();
    }

    /// <summary>Writes a list of texts where there are any.</summary>
    public static void SomeTexts(this Utf8JsonWriter json, string name, IEnumerable<object> values)
    {
        var some = values.ToList();
        if (some.Count > 0)
            json.Texts(name, some);
    }

    /// <summary>Writes a list of objects, be it empty.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> writeMembers)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            writeMembers(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes an object where there is one.</summary>
    public static void Object<T>(this Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> writeMembers) where T : class
    {
        if (value is null)
            return;
        json.WriteStartObject(name);
        writeMembers(json, value);
        json.WriteEndObject();
    }

    private static void Write(Stream output, Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        output.Flush();
    }
}
