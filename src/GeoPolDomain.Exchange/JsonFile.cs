using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace GeoPolDomain.Exchange;

/// <summary>JSON on its way to a stream. Only a small part of it is held at a time.</summary>
internal sealed class JsonFile : IDisposable
{
    private const int Enough = 64 * 1024;

    private readonly Stream output;

    /// <param name="output">The stream, which stays open.</param>
    /// <param name="indented">Whether each value stands on a line of its own.</param>
    public JsonFile(Stream output, bool indented = true)
    {
        this.output = output;
        Writer = new(output, new JsonWriterOptions
        {
            // Letters stay as they are. What HTML takes for its own is escaped, since JSON-LD often stands inside a page.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            Indented = indented,
            IndentCharacter = ' ',
            IndentSize = 2,
            NewLine = "\n",
        });
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>Passes on to the stream what has been written, once there is enough of it.</summary>
    public void PassOn()
    {
        if (Writer.BytesPending > Enough)
            Writer.Flush();
    }

    /// <summary>Ends the line after a value, and begins another value.</summary>
    public void NextLine()
    {
        Writer.Flush();
        output.Write("\n"u8);
        Writer.Reset();
    }

    public void Dispose()
    {
        if (Writer.BytesCommitted + Writer.BytesPending > 0)
            NextLine();
        Writer.Dispose();
    }
}
