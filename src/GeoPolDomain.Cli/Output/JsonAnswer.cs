using System.Text.Encodings.Web;
using System.Text.Json;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Cli.Output;

/// <summary>
/// Writes answers as JSON in the same style as the library writes datasets: letters beyond ASCII are not escaped, lines are indented by
/// two spaces and end with a line feed, and members without a value are left out.
/// </summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private static readonly JsonWriterOptions OneLine = Indented with { Indented = false };

    /// <summary>Writes an answer as one indented JSON object.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write) => Write(output, write, Indented);

    /// <summary>Writes an answer as a JSON object on one line.</summary>
    public static void WriteLine(Stream output, Action<Utf8JsonWriter> write) => Write(output, write, OneLine);

    /// <summary>Writes a text member, unless the value is null.</summary>
    public static void Text(this Utf8JsonWriter json, string name, object? value)
    {
        if (value is not null)
            json.WriteString(name, value.ToString());
    }

    /// <summary>Writes an array of texts, even if it is empty.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<object> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value.ToString());
        json.WriteEndArray();
    }

    /// <summary>Writes an array of texts, unless it is empty.</summary>
    public static void SomeTexts(this Utf8JsonWriter json, string name, IEnumerable<object> values)
    {
        var some = values.ToList();
        if (some.Count > 0)
            json.Texts(name, some);
    }

    /// <summary>Writes an array of objects, even if it is empty.</summary>
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

    /// <summary>Writes an object, unless the value is null.</summary>
    public static void Object<T>(this Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> writeMembers) where T : class
    {
        if (value is null)
            return;
        json.WriteStartObject(name);
        writeMembers(json, value);
        json.WriteEndObject();
    }

    /// <summary>Writes a range of numbers as an object: <c>{ "atLeast": 1, "atMost": 3 }</c>.</summary>
    public static void Range(this Utf8JsonWriter json, string name, CountRange range)
    {
        json.WriteStartObject(name);
        json.WriteNumber("atLeast", range.Least);
        json.WriteNumber("atMost", range.Most!.Value);
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
