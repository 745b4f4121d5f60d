using System.Text.Encodings.Web;
using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;
using NodaTime;
using NodaTime.Text;

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

    /// <summary>Writes an answer about a dataset as one indented JSON object, with names beside the ids.</summary>
    public static void Write(Stream output, Dataset data, Action<Utf8JsonWriter> write) => Write(
        output,
        json =>
        {
            json.IsAbout(data);
            write(json);
        },
        Indented);

    /// <summary>Writes an answer as a JSON object on one line.</summary>
    public static void WriteLine(Stream output, Action<Utf8JsonWriter> write) => Write(output, write, OneLine);

    /// <summary>
    /// Writes a text member, unless the value is null. A date has its earliest and its latest day beside it, and an id its name, so that
    /// a program that reads the answer needs neither a parser of dates nor the dataset.
    /// </summary>
    public static void Text(this Utf8JsonWriter json, string name, object? value)
    {
        if (value is null)
            return;
        json.WriteString(name, value.ToString());
        if (value is EdtfValue date)
        {
            json.Day($"{name}Earliest", date.Earliest);
            json.Day($"{name}Latest", date.Latest);
        }
        else
        {
            json.Name(name, value);
        }
    }

    /// <summary>Writes a day, unless it is null: a date without end has no latest day.</summary>
    public static void Day(this Utf8JsonWriter json, string name, LocalDate? day)
    {
        if (day is { } known)
            json.WriteString(name, LocalDatePattern.Iso.Format(known));
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
