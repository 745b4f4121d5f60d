using System.Text;
using System.Text.Unicode;

namespace GeoPolDomain.Json;

/// <summary>Reads a whole stream into memory, and finds the byte order mark that some editors write before a text.</summary>
internal static class Bytes
{
    /// <summary>Returns the bytes of a stream; of a stream beyond the limit, one byte more than the limit.</summary>
    public static ReadOnlyMemory<byte> Of(Stream stream, ReadLimits limits)
    {
        var (buffer, length) = (BufferFor(stream, limits), 0);
        while (stream.Read(buffer, length, buffer.Length - length) is > 0 and var count)
            if (!HasRoom(ref buffer, length += count, limits))
                break;
        return buffer.AsMemory(0, length);
    }

    /// <summary>Returns the bytes of a stream as <see cref="Of(Stream, ReadLimits)"/> does.</summary>
    public static async Task<ReadOnlyMemory<byte>> OfAsync(Stream stream, ReadLimits limits, CancellationToken cancellation)
    {
        var (buffer, length) = (BufferFor(stream, limits), 0);
        while (await stream.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false) is > 0 and var count)
            if (!HasRoom(ref buffer, length += count, limits))
                break;
        return buffer.AsMemory(0, length);
    }

    /// <summary>
    /// Returns the text as UTF-8. Half of a surrogate pair becomes a byte that stands in no UTF-8, so that a reader refuses it there.
    /// </summary>
    public static ReadOnlySpan<byte> Of(string text)
    {
        var utf8 = new byte[Encoding.UTF8.GetByteCount(text)];
        var (at, length) = (0, 0);
        while (true)
        {
            Utf8.FromUtf16(text.AsSpan(at), utf8.AsSpan(length), out var read, out var written, replaceInvalidSequences: false);
            (at, length) = (at + read, length + written);
            if (at == text.Length)
                return utf8.AsSpan(0, length);
            utf8[length++] = 0xFF;
            at++;
        }
    }

    /// <summary>Returns the length in bytes of the byte order mark at the start of a text, or 0 when there is none.</summary>
    public static int MarkOf(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;

    // One byte more than the stream has, so that its end is seen without a larger buffer.
    private static byte[] BufferFor(Stream stream, ReadLimits limits) => new byte[
        1 + (int)Math.Min(stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : 1 << 16, limits.BytesInMemory)];

    private static bool HasRoom(ref byte[] buffer, int length, ReadLimits limits)
    {
        if (length < buffer.Length)
            return true;
        if (length > limits.BytesInMemory)
            return false;
        Array.Resize(ref buffer, (int)Math.Min(2L * length, limits.BytesInMemory + 1L));
        return true;
    }
}
