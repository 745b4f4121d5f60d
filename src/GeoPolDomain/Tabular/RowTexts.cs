using GeoPolDomain.Text;

namespace GeoPolDomain.Tabular;

/// <summary>Texts of a row as UTF-8. They are parts of arrays of its source, or are copied one behind another.</summary>
internal sealed class RowTexts(int columns)
{
    private readonly Part[] parts = new Part[columns];
    private byte[] copied = [];
    private int used;

    /// <summary>How many bytes were copied.</summary>
    public long Copied { get; private set; }

    /// <summary>The text of a column that has one.</summary>
    public ReadOnlySpan<byte> this[int column] => parts[column].Bytes.AsSpan(parts[column].Start, parts[column].Length);

    /// <summary>Forgets what was copied.</summary>
    public void Clear() => (used, Copied) = (0, 0);

    /// <summary>Sets the text of a column. The bytes stay where they are.</summary>
    public void Set(int column, byte[] bytes, int start, int length)
    {
        ref var part = ref parts[column];
        // Most texts stand in the same array as those of the row before.
        if (part.Bytes != bytes)
            part.Bytes = bytes;
        (part.Start, part.Length) = (start, length);
    }

    /// <summary>Copies the text of a column.</summary>
    public void Copy(int column, ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        Take(column, text.Length);
    }

    /// <summary>Copies the text of a column. Returns false when it holds half of a surrogate pair, which UTF-8 cannot say.</summary>
    public bool TryCopy(int column, ReadOnlySpan<char> text)
    {
        if (!StrictUtf8.TryWrite(text, Room(StrictUtf8.Longest * text.Length), out var length))
            return false;
        Take(column, length);
        return true;
    }

    private void Take(int column, int length)
    {
        Set(column, copied, used, length);
        used += length;
        Copied += length;
    }

    // What was copied before stays in the array before.
    private Span<byte> Room(int length)
    {
        if (copied.Length - used < length)
            (copied, used) = (new byte[Math.Max(length, Math.Max(64, 2 * copied.Length))], 0);
        return copied.AsSpan(used);
    }

    private struct Part
    {
        public byte[]? Bytes;
        public int Start;
        public int Length;
    }
}
