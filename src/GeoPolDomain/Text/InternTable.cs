using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace GeoPolDomain.Text;

/// <summary>
/// A cache of recently read small values, searched by the bytes of their text, so that a thousand occurrences of "csto" share one object.
/// </summary>
/// <remarks>
/// Each text has exactly one slot, and a newer text replaces an older one in the same slot. Frequent texts therefore stay or soon return,
/// and texts chosen to collide cost no more time than others.
/// </remarks>
internal sealed class InternTable
{
    /// <summary>The length in bytes of the longest text that the cache holds.</summary>
    public const int LongestText = 256;

    // What a cache holds survives each collection, so a larger cache makes the reading of long texts slower, not faster.
    private const int MostSlots = 1 << 10;

    private Slot[] slots = ArrayPool<Slot>.Shared.Rent(32);
    private int replaced;

    /// <summary>Returns the value for a text. Null when the cache does not hold one.</summary>
    public object? Find(ReadOnlySpan<byte> text, in TextMark mark)
    {
        var all = slots;
        ref var slot = ref all[Place(mark, all.Length)];
        return slot.Mark == mark && (mark.IsWhole || IsText(text, slot.Value!)) ? slot.Value : null;
    }

    /// <summary>Adds a value under the mark of its text, if its text is short and ASCII.</summary>
    public void Add(in TextMark mark, string text, object value)
    {
        // The lengths differ when the text is not ASCII, or when the canonical text is not the text that was read.
        if (mark.Length == text.Length)
            Add(mark, value);
    }

    /// <summary>Adds a text that stays as it came, if the text is short.</summary>
    public void Add(in TextMark mark, byte[] text) => Add(mark, (object)text);

    private void Add(in TextMark mark, object value)
    {
        if (mark.Length > LongestText)
            return;
        ref var slot = ref slots[Place(mark, slots.Length)];
        if (slot.Value is not null && ++replaced > slots.Length / 4 && slots.Length < MostSlots)
        {
            Grow();
            slot = ref slots[Place(mark, slots.Length)];
        }

        slot = new Slot(mark, value);
    }

    /// <summary>Gives the memory back for the next reading. The cache must not be used afterwards.</summary>
    public void Release()
    {
        ArrayPool<Slot>.Shared.Return(slots, clearArray: true);
        slots = [];
    }

    private void Grow()
    {
        var larger = ArrayPool<Slot>.Shared.Rent(slots.Length * 4);
        foreach (var slot in slots)
            if (slot.Value is not null)
                larger[Place(slot.Mark, larger.Length)] = slot;
        Release();
        slots = larger;
        replaced = 0;
    }

    private static bool IsText(ReadOnlySpan<byte> text, object value) =>
        value is byte[] bytes ? text.SequenceEqual(bytes) : Ascii.Equals(text, value as string ?? ((TextValue)value).Text);

    private static int Place(in TextMark mark, int slots)
    {
        var rest = (mark.Last ^ (mark.Middle * 0x94D049BB133111EB)) + (ulong)mark.Length;
        var hash = (mark.First * 0x9E3779B97F4A7C15) ^ BitOperations.RotateLeft(rest, 31);
        hash *= 0xBF58476D1CE4E5B9;
        return (int)((hash >> 32) & (uint)(slots - 1));
    }

    private readonly record struct Slot(TextMark Mark, object? Value);
}

/// <summary>The length of a text and three machine words of its bytes. Up to 24 bytes, the mark contains the whole text.</summary>
internal readonly record struct TextMark(int Length, ulong First, ulong Middle, ulong Last)
{
    private const int Word = sizeof(ulong);

    /// <summary>Whether the mark contains the whole text, so that equal marks mean equal texts.</summary>
    public bool IsWhole => Length <= 3 * Word;

    public static TextMark Of(ReadOnlySpan<byte> text) => text.Length switch
    {
        > 2 * Word => new(
            text.Length,
            BinaryPrimitives.ReadUInt64LittleEndian(text),
            BinaryPrimitives.ReadUInt64LittleEndian(text[Word..]),
            BinaryPrimitives.ReadUInt64LittleEndian(text[^Word..])),
        >= Word => new(
            text.Length,
            BinaryPrimitives.ReadUInt64LittleEndian(text),
            0,
            BinaryPrimitives.ReadUInt64LittleEndian(text[^Word..])),
        >= sizeof(uint) => new(
            text.Length,
            BinaryPrimitives.ReadUInt32LittleEndian(text),
            0,
            BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..])),
        0 => default,
        _ => new(text.Length, (uint)(text[0] | (text[text.Length / 2] << 8) | (text[^1] << 16)), 0, 0),
    };
}
