namespace GeoPolDomain.Json;

/// <summary>Reads a whole stream into memory, and finds the byte order mark that some editors write before a text.</summary>
internal static class Bytes
{
    public static ReadOnlyMemory<byte> Of(Stream stream)
    {
        using var copy = BufferFor(stream);
        stream.CopyTo(copy);
        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }

    public static async Task<ReadOnlyMemory<byte>> OfAsync(Stream stream, CancellationToken cancellation)
    {
        using var copy = BufferFor(stream);
        await stream.CopyToAsync(copy, cancellation).ConfigureAwait(false);
        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }

    /// <summary>Returns the length in bytes of the byte order mark at the start of a text, or 0 when there is none.</summary>
    public static int MarkOf(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;

    private static MemoryStream BufferFor(Stream stream) =>
        stream is { CanSeek: true }
            ? new MemoryStream((int)Math.Clamp(stream.Length - stream.Position, 0, Array.MaxLength))
            : new MemoryStream();
}
