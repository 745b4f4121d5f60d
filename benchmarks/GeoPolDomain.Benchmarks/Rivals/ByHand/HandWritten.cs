using System.Buffers;
using System.Text.Json;
using GeoPolDomain.Benchmarks.Rivals.Plain;

namespace GeoPolDomain.Benchmarks.Rivals.ByHand;

/// <summary>The plain records, read and written by code for each member on the reader and the writer of System.Text.Json.</summary>
internal sealed class HandWritten : IRival
{
    public string Name => "by hand on Utf8JsonReader and Utf8JsonWriter, plain";

    public bool WritesLines => true;

    public object ReadDocument(byte[] document) => HandReader.ReadDocument(document);

    public void WriteDocument(object document, FixedBuffer output)
    {
        using var writer = new Utf8JsonWriter(output, WriterOptions.Indented);
        HandWriter.Write(writer, (PlainDocument)document);
        writer.Flush();
        output.Write("\n"u8);
    }

    public int ReadLines(byte[] lines)
    {
        var count = 0;
        foreach (var line in new LineCutter(new MemoryStream(lines)))
            if (HandReader.ReadLine(line) is not null)
                count++;
        return count;
    }

    public object HoldLines(byte[] lines)
    {
        var held = new List<PlainRecord>();
        foreach (var line in new LineCutter(new MemoryStream(lines)))
            held.Add(HandReader.ReadLine(line));
        return held;
    }

    public void WriteLines(object held, FixedBuffer output)
    {
        using var writer = new Utf8JsonWriter(output, WriterOptions.OneLine);
        foreach (var record in (List<PlainRecord>)held)
        {
            HandWriter.Write(writer, record);
            writer.Flush();
            writer.Reset();
            output.Write("\n"u8);
        }
    }
}
