using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;

namespace GeoPolDomain.Json;

/// <summary>
/// A cache of recently read lists, searched by the bytes of their JSON, so that the many records that cite the same page of a source share
/// one list of citations.
/// </summary>
/// <remarks>
/// A text is compared whole with what was read before, so that a list that is found is what a reader would read again. Each text has
/// exactly one slot, and a newer text replaces an older one.
/// </remarks>
internal sealed class RepeatTable
{
    private const int Slots = 512;
    private const int LongestText = 160;

    private readonly Slot[] slots = ArrayPool<Slot>.Shared.Rent(Slots);
    private readonly byte[] texts = ArrayPool<byte>.Shared.Rent(Slots * LongestText);

    /// <summary>Returns the list with which a text begins. Null when the cache does not hold one.</summary>
    /// <param name="text">A text that begins with a list.</param>
    /// <param name="mark">Where the list ends if it has no list inside, and its slot. Pass it to <see cref="Add"/>.</param>
    public object? TryFind(ReadOnlySpan<byte> text, out Mark mark)
    {
        mark = default;
        var length = text[..Math.Min(LongestText, text.Length)].IndexOf((byte)']') + 1;
        if (length == 0)
            return null;
        mark = new(length, Place(text[..length]));
        ref var slot = ref slots[mark.Slot];
        return slot.Length == length && text[..length].SequenceEqual(TextOf(mark)) ? slot.Value : null;
    }

    /// <summary>Adds a list that was read from the text that <see cref="TryFind"/> looked for.</summary>
    public void Add(Mark mark, ReadOnlySpan<byte> text, object value)
    {
        text.CopyTo(TextOf(mark));
        slots[mark.Slot] = new(mark.Length, value);
    }

    /// <summary>Gives the memory back for the next reading. The cache must not be used afterwards.</summary>
    public void Release()
    {
        ArrayPool<Slot>.Shared.Return(slots, clearArray: true);
        ArrayPool<byte>.Shared.Return(texts);
    }

    private Span<byte> TextOf(Mark mark) => texts.AsSpan(mark.Slot * LongestText, mark.Length);

    private static int Place(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * 0x9E3779B97F4A7C15, 31);
        foreach (var one in text)
            hash = (hash ^ one) * 0x9E3779B97F4A7C15;
        return (int)((hash * 0xBF58476D1CE4E5B9) >> 32) & (Slots - 1);
    }

    /// <summary>The length of a text and its slot in the table. The length is 0 for a text that is too long.</summary>
    public readonly record struct Mark(int Length, int Slot);

    private readonly record struct Slot(int Length, object? Value);
}
