namespace GeoPolDomain.Text;

/// <summary>Holds the texts of one reading as they came, many of them in one piece of memory.</summary>
/// <param name="piece">The length of a piece in bytes; 0 to give each text memory of its own.</param>
internal sealed class TextStore(int piece)
{
    private byte[] current = [];
    private int used;

    /// <summary>
    /// Creates a store for texts out of so many bytes of JSON, whose readers will keep all records. No more than an eighth of those bytes
    /// stays unused.
    /// </summary>
    public static TextStore For(int bytes) => new(Math.Min(bytes / 8, LongestPiece));

    // A longer array would lie where the collector looks for garbage most seldom, and would make it look there.
    private const int LongestPiece = 1 << 16;

    /// <summary>Copies a text, which must be valid UTF-8.</summary>
    public HeldText Keep(ReadOnlySpan<byte> text)
    {
        if (text.Length > current.Length - used)
        {
            if (text.Length > piece / 8)
                return new(text.ToArray(), 0, text.Length);
            (current, used) = (GC.AllocateUninitializedArray<byte>(piece), 0);
        }

        var start = used;
        text.CopyTo(current.AsSpan(start));
        used += text.Length;
        return new(current, start, text.Length);
    }
}
