using System.Text;
using GeoPolDomain.Benchmarks.Rivals.Plain;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace GeoPolDomain.Benchmarks.Rivals;

/// <summary>Newtonsoft.Json on the plain records. It does not look whether required members are there.</summary>
internal sealed class NewtonsoftJson(LineTypes types) : IRival
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly JsonSerializer serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        DefaultValueHandling = DefaultValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        Formatting = Formatting.Indented,
    });

    public string Name => "Newtonsoft.Json";

    public bool WritesLines => false;

    public object ReadDocument(byte[] document)
    {
        using var text = new StreamReader(new MemoryStream(document), Utf8);
        using var reader = new JsonTextReader(text);
        return serializer.Deserialize<PlainDocument>(reader)!;
    }

    public void WriteDocument(object document, FixedBuffer output)
    {
        var stream = output.Stream;
        using var text = new StreamWriter(stream, Utf8) { NewLine = "\n" };
        serializer.Serialize(text, document);
        text.Write('\n');
        text.Flush();
        output.Advance((int)stream.Position);
    }

    public int ReadLines(byte[] lines)
    {
        var count = 0;
        using var text = new StreamReader(new MemoryStream(lines), Utf8);
        while (text.ReadLine() is { } line)
        {
            using var reader = new JsonTextReader(new StringReader(line));
            if (serializer.Deserialize(reader, types.Of(line)) is not null)
                count++;
        }

        return count;
    }

    public object HoldLines(byte[] lines) => throw new NotSupportedException();

    public void WriteLines(object held, FixedBuffer output) => throw new NotSupportedException();
}
