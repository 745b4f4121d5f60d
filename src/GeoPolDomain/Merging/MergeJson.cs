using System.Buffers;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Json;

namespace GeoPolDomain.Merging;

/// <summary>Writes the report of a merge as JSON.</summary>
internal static class MergeJson
{
    public static string Write(MergeResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Indented))
            Write(json, result);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, MergeResult result)
    {
        json.WriteStartObject();
        json.WriteBoolean("isSettled", result.IsSettled);
        Write(json, "one", result.One);
        Write(json, "other", result.Other);
        Write(json, "conflicts", result.Conflicts, Write);
        Write(json, "moved", result.Moved, static (json, rename) =>
        {
            json.WriteString("from", rename.From.ToString());
            json.WriteString("to", rename.To.ToString());
            json.WriteString("caption", rename.Caption);
        });
        Write(json, "collisions", result.Collisions, Write);
        Write(json, "droppedHeader", result.DroppedHeader, static (json, change) =>
        {
            json.WriteString("pointer", change.Pointer);
            Value(json, "one", change.Before);
            Value(json, "other", change.After);
        });
        json.WriteStartObject("origins");
        foreach (var origin in result.Origins)
        {
            json.WriteStartArray(origin.Record.ToString());
            foreach (var from in origin.From)
                json.WriteStringValue(from.ToString());
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MergeConflict conflict)
    {
        json.WriteString("record", conflict.Record.ToString());
        json.WriteString("caption", conflict.Caption);
        json.WriteString("pointer", conflict.Pointer);
        Value(json, "one", conflict.One);
        Value(json, "other", conflict.Other);
        json.WriteString("taken", Name(conflict.Taken));
        if (conflict.Rule is { } rule)
            json.WriteString("rule", rule.ToText());
        json.WriteString("why", conflict.Why);
    }

    private static void Write(Utf8JsonWriter json, IdCollision collision)
    {
        json.WriteString("record", collision.Record.ToString());
        json.WriteString("one", collision.One);
        json.WriteString("other", collision.Other);
        json.WriteString("now", collision.Now.ToString());
        json.WriteString("why", collision.Why);
    }

    private static void Write(Utf8JsonWriter json, string name, Dataset data)
    {
        json.WriteStartObject(name);
        json.WriteString("dataset", data.Id.ToString());
        if (data.Version is { } version)
            json.WriteString("version", version);
        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        RecordTree.Parse(value).WriteTo(json);
    }

    private static string Name(MergeChoice choice) => choice switch
    {
        MergeChoice.One => "one",
        MergeChoice.Other => "other",
        MergeChoice.Both => "both",
        _ => "none",
    };
}
