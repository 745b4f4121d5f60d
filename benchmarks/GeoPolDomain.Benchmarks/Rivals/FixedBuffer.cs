using System.Buffers;

namespace GeoPolDomain.Benchmarks.Rivals;

/// <summary>Room made once, so that what is written costs no memory of its own.</summary>
internal sealed class FixedBuffer(int size) : IBufferWriter<byte>
{
    private readonly byte[] room = new byte[size];
    private int count;

    public ReadOnlySpan<byte> Written => room.AsSpan(0, count);

    public MemoryStream Stream => new(room);

    public void Clear() => count = 0;

    public void Advance(int written) => count += written;

    public Memory<byte> GetMemory(int sizeHint = 0) => room.AsMemory(count);

    public Span<byte> GetSpan(int sizeHint = 0) => room.AsSpan(count);
}
