using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace GeoPolDomain.Json;

/// <summary>
/// A cache of recently read lists and objects, searched by the bytes of their JSON, so that the many records that cite the same page of a
/// source share one citation, and those that cite the same pages share one list.
/// </summary>
/// <remarks>
/// A text is compared whole with what was read before, so that what is found is what a reader would read again. Each text has
/// exactly one slot, and a newer text replaces an older one.
/// </remarks>
internal sealed class RepeatTable
{
    private const int Slots = 512;
    private const int LongestText = 160;

    private readonly Slot[] slots = ArrayPool<Slot>.Shared.Rent(Slots);
    private readonly byte[] texts = ArrayPool<byte>.Shared.Rent(Slots * LongestText);

    /// <summary>Goes past the list or object that comes next, if the cache holds what it means.</summary>
    /// <param name="cursor">Where the list or object begins.</param>
    /// <param name="levels">How many objects and lists it opens, one in another.</param>
    /// <param name="start">The place to pass to <see cref="Add"/> when the value was not found.</param>
    /// <param name="value">The value that was read from the same text before.</param>
    public bool TryTake<T>(ref Cursor cursor, int levels, out Start start, [NotNullWhen(true)] out T? value) where T : class
    {
        var text = cursor.Rest;
        var closing = text.StartsWith("["u8) ? (byte)']' : (byte)'}';
        var length = text[..Math.Min(LongestText, text.Length)].IndexOf(closing) + 1;
        start = new(text[..length], cursor.Passed, Place(text[..length]));
        ref var slot = ref slots[start.Slot];
        value = null;
        if (length == 0 || slot.Length != length || !cursor.HasRoomFor(levels)
            || !start.Text.SequenceEqual(TextOf(start)) || slot.Value is not T found)
            return false;
        cursor.Pass(length);
        value = found;
        return true;
    }

    /// <summary>
    /// Adds a value that was read from a place to the cursor. What ended with a later bracket than the first, or was too long, is not
    /// added.
    /// </summary>
    public void Add(in Start start, in Cursor cursor, object value)
    {
        if (cursor.Passed - start.Passed != start.Text.Length)
            return;
        start.Text.CopyTo(TextOf(start));
        slots[start.Slot] = new(start.Text.Length, value);
    }

    /// <summary>Returns the list that was passed before, if it is equal, and otherwise the given list.</summary>
    public T[] Share<T>(T[] list)
    {
        var hash = new HashCode();
        foreach (var item in list)
            hash.Add(item);
        ref var slot = ref slots[hash.ToHashCode() & (Slots - 1)];
        if (slot.Value is T[] known && known.AsSpan().SequenceEqual(list, null))
            return known;
        slot = new(0, list);
        return list;
    }

    /// <summary>Gives the memory back for the next reading. The cache must not be used afterwards.</summary>
    public void Release()
    {
        ArrayPool<Slot>.Shared.Return(slots, clearArray: true);
        ArrayPool<byte>.Shared.Return(texts);
    }

    private Span<byte> TextOf(in Start start) => texts.AsSpan(start.Slot * LongestText, start.Text.Length);

    private static int Place(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * 0x9E3779B97F4A7C15, 31);
        foreach (var one in text)
            hash = (hash ^ one) * 0x9E3779B97F4A7C15;
        return (int)((hash * 0xBF58476D1CE4E5B9) >> 32) & (Slots - 1);
    }

    /// <summary>Where a list or object begins: its text up to the first closing bracket, and the slot that belongs to the text.</summary>
    public readonly ref struct Start(ReadOnlySpan<byte> text, int passed, int slot)
    {
        /// <summary>Empty for a text that is too long.</summary>
        public ReadOnlySpan<byte> Text { get; } = text;

        public int Passed => passed;

        public int Slot => slot;
    }

    private readonly record struct Slot(int Length, object? Value);
}
