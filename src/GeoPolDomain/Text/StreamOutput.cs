using System.Buffers;

namespace GeoPolDomain.Text;

/// <summary>A buffer writer that passes its content to a stream in pieces, so that no whole document is held in memory.</summary>
internal sealed class StreamOutput(Stream stream) : IBufferWriter<byte>, IDisposable
{
    private const int Piece = 1 << 16;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Piece);
    private int written;

    /// <summary>Passes to a stream what is written to a buffer. The stream stays open.</summary>
    public static void Write(Stream stream, Action<IBufferWriter<byte>> write)
    {
        using var output = new StreamOutput(stream);
        write(output);
        output.Flush();
    }

    public void Advance(int count) => written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return buffer.AsMemory(written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return buffer.AsSpan(written);
    }

    public void Flush()
    {
        stream.Write(buffer, 0, written);
        written = 0;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private void MakeRoom(int needed)
    {
        needed = Math.Max(needed, 256);
        if (buffer.Length - written >= needed)
            return;
        Flush();
        if (buffer.Length >= needed)
            return;
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = ArrayPool<byte>.Shared.Rent(needed);
    }
}
