using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace GeoPolDomain.Benchmarks.Rivals;

/// <summary>System.Text.Json, by reflection or by generated code.</summary>
internal sealed class SystemTextJson<TDocument, TRecord>(string name, IJsonTypeInfoResolver resolver, LineTypes types) : IRival
    where TDocument : class
    where TRecord : class
{
    private readonly JsonSerializerOptions options = new()
    {
        TypeInfoResolver = resolver,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    public string Name => name;

    public bool WritesLines => true;

    public object ReadDocument(byte[] document) => JsonSerializer.Deserialize<TDocument>(document, options)!;

    public void WriteDocument(object document, FixedBuffer output)
    {
        using var writer = new Utf8JsonWriter(output, WriterOptions.Indented);
        JsonSerializer.Serialize(writer, (TDocument)document, options);
        writer.Flush();
        output.Write("\n"u8);
    }

    public int ReadLines(byte[] lines)
    {
        var count = 0;
        foreach (var line in new LineCutter(new MemoryStream(lines)))
            if (JsonSerializer.Deserialize(line, types.Of(line), options) is not null)
                count++;
        return count;
    }

    public object HoldLines(byte[] lines)
    {
        var held = new List<TRecord>();
        foreach (var line in new LineCutter(new MemoryStream(lines)))
            held.Add((TRecord)JsonSerializer.Deserialize(line, types.Of(line), options)!);
        return held;
    }

    public void WriteLines(object held, FixedBuffer output)
    {
        using var writer = new Utf8JsonWriter(output, WriterOptions.OneLine);
        foreach (var record in (List<TRecord>)held)
        {
            JsonSerializer.Serialize(writer, record, options);
            writer.Flush();
            writer.Reset();
            output.Write("\n"u8);
        }
    }
}
