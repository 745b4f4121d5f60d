using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace GeoPolDomain.Json;

/// <summary>Small values lately read, found again by the bytes of their text, so that a thousand "csto" are one object.</summary>
/// <remarks>Each text has one place, and a newer one takes it: what is frequent stays or soon comes back, and hostile ids cost no more than honest ones.</remarks>
internal sealed class InternTable
{
    private const int LongestText = 64;
    private const int MostSlots = 1 << 11;

    private Slot[] slots = new Slot[32];
    private int replaced;

    /// <summary>The value of that text; null where it is not held.</summary>
    public object? TryFind(ReadOnlySpan<byte> text, out Mark mark)
    {
        mark = Mark.Of(text);
        ref var slot = ref slots[mark.Place(slots.Length)];
        // The outer words are the whole of a short text, so most comparisons end here.
        return slot.Mark == mark && (text.Length <= 2 * sizeof(ulong) || Ascii.Equals(text, slot.Text)) ? slot.Value : null;
    }

    /// <summary>Holds a value under the mark that <see cref="TryFind"/> gave, if its text is short and ASCII.</summary>
    public void Add(in Mark mark, string text, object value)
    {
        // A text with other letters, or one that is spelled otherwise than it was written, has another length.
        if (mark.Length != text.Length || mark.Length > LongestText)
            return;
        ref var slot = ref slots[mark.Place(slots.Length)];
        if (slot.Value is not null && ++replaced > slots.Length / 4 && slots.Length < MostSlots)
        {
            Grow();
            slot = ref slots[mark.Place(slots.Length)];
        }

        slot = new Slot(mark, text, value);
    }

    private void Grow()
    {
        var larger = new Slot[slots.Length * 4];
        foreach (var slot in slots)
            if (slot.Value is not null)
                larger[slot.Mark.Place(larger.Length)] = slot;
        slots = larger;
        replaced = 0;
    }

    private readonly record struct Slot(Mark Mark, string? Text, object? Value);

    /// <summary>The length of a text and its outer words: all of it, up to sixteen bytes.</summary>
    internal readonly record struct Mark(int Length, ulong First, ulong Last)
    {
        public static Mark Of(ReadOnlySpan<byte> text)
        {
            if (text.Length >= sizeof(ulong))
                return new(text.Length, BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]));
            ulong word = 0;
            foreach (var b in text)
                word = (word << 8) | b;
            return new(text.Length, word, 0);
        }

        public int Place(int slots)
        {
            var hash = (First * 0x9E3779B97F4A7C15) ^ BitOperations.RotateLeft((Last + (ulong)Length) * 0xBF58476D1CE4E5B9, 31);
            return (int)((hash ^ (hash >> 32)) & (uint)(slots - 1));
        }
    }
}
