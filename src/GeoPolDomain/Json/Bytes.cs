namespace GeoPolDomain.Json;

/// <summary>Takes a stream whole, and leaves out the byte order mark some editors put before a text.</summary>
internal static class Bytes
{
    public static ReadOnlyMemory<byte> Of(Stream stream)
    {
        using var copy = Room(stream);
        stream.CopyTo(copy);
        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }

    public static async Task<ReadOnlyMemory<byte>> OfAsync(Stream stream, CancellationToken cancellation)
    {
        using var copy = Room(stream);
        await stream.CopyToAsync(copy, cancellation).ConfigureAwait(false);
        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }

    /// <summary>How many bytes at the start of a text are its byte order mark.</summary>
    public static int MarkOf(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;

    private static MemoryStream Room(Stream stream) =>
        stream is { CanSeek: true } ? new MemoryStream((int)Math.Clamp(stream.Length - stream.Position, 0, Array.MaxLength)) : new MemoryStream();
}
