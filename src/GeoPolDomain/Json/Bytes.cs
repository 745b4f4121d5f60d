namespace GeoPolDomain.Json;

/// <summary>Takes a stream whole.</summary>
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

    private static MemoryStream Room(Stream stream) =>
        stream is { CanSeek: true } ? new MemoryStream((int)Math.Clamp(stream.Length - stream.Position, 0, Array.MaxLength)) : new MemoryStream();
}
