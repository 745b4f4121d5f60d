using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Reference.Tests;

/// <summary>Every embedded dataset is written with the bytes that <see cref="Utf8JsonWriter"/> would write.</summary>
public class WrittenBytesTests
{
    public static TheoryData<string> Names => [.. ReferenceData.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_has_the_bytes_of_the_other_writer(string name)
    {
        ReferenceData.TryFind(name, out var dataset).Should().BeTrue();
        var json = DatasetJson.Write(dataset!);
        (json == Rewritten(json, isIndented: true) + "\n").Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_line_has_the_bytes_of_the_other_writer(string name)
    {
        ReferenceData.TryFind(name, out var dataset).Should().BeTrue();
        foreach (var line in DatasetLines.Write(dataset!).TrimEnd('\n').Split('\n'))
            if (line != Rewritten(line, isIndented: false))
                line.Should().Be(Rewritten(line, isIndented: false));
    }

    private static string Rewritten(string json, bool isIndented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var document = JsonDocument.Parse(json);
        var options = new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = isIndented,
            NewLine = "\n",
        };
        using (var writer = new Utf8JsonWriter(buffer, options))
            document.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
