namespace GeoPolDomain.Json;

/// <summary>The offsets at which the lines of a text start. They turn the offset of a byte into a line and a byte of that line.</summary>
internal sealed class LineStarts
{
    private readonly List<int> starts = [0];

    public LineStarts(ReadOnlySpan<byte> text)
    {
        for (var length = text.IndexOf((byte)'\n'); length >= 0; length = text[starts[^1]..].IndexOf((byte)'\n'))
            starts.Add(starts[^1] + length + 1);
    }

    public IReadOnlyList<int> All => starts;

    /// <summary>Returns the place of the byte at an offset from the start of the text.</summary>
    public DocumentPlace PlaceOf(long offset)
    {
        var line = starts.BinarySearch((int)offset);
        if (line < 0)
            line = ~line - 1;
        return new DocumentPlace(line + 1, offset - starts[line] + 1);
    }
}

/// <summary>A place in a document: a line and a byte of that line.</summary>
/// <param name="Line">The line; the first line is 1.</param>
/// <param name="BytePosition">The byte of that line; the first byte is 1.</param>
public readonly record struct DocumentPlace(long Line, long BytePosition)
{
    /// <summary>Returns the line and the byte as in <c>12:5</c>, a form that editors can jump to.</summary>
    public override string ToString() => $"{Line}:{BytePosition}";
}
