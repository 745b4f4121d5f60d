using System.Numerics;
using System.Text;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>Small values lately read, found again by the bytes of their text, so that a thousand "csto" are one object.</summary>
/// <remarks>Each text has one place, and a newer one takes it: what is frequent stays or soon comes back, and hostile ids cost no more than honest ones.</remarks>
internal sealed class InternTable
{
    private const int LongestText = 64;

    // As many as stay below the size from which an array is a large object, collected only with everything else.
    private const int MostSlots = 1 << 11;

    private Slot[] slots = new Slot[32];
    private int replaced;

    /// <summary>The value of that text; null where it is not held.</summary>
    public object? TryFind(ReadOnlySpan<byte> text, out TextMark mark)
    {
        mark = TextMark.Of(text);
        var all = slots;
        ref var slot = ref all[Place(mark, all.Length)];
        return slot.Mark == mark && (mark.IsWhole || Ascii.Equals(text, TextOf(slot.Value!))) ? slot.Value : null;
    }

    /// <summary>Holds a value under the mark that <see cref="TryFind"/> gave, if its text is short and ASCII.</summary>
    public void Add(in TextMark mark, string text, object value)
    {
        // A text with other letters, or one that is spelled otherwise than it was written, has another length.
        if (mark.Length != text.Length || mark.Length > LongestText)
            return;
        ref var slot = ref slots[Place(mark, slots.Length)];
        if (slot.Value is not null && ++replaced > slots.Length / 4 && slots.Length < MostSlots)
        {
            Grow();
            slot = ref slots[Place(mark, slots.Length)];
        }

        slot = new Slot(mark, value);
    }

    private void Grow()
    {
        var larger = new Slot[slots.Length * 4];
        foreach (var slot in slots)
            if (slot.Value is not null)
                larger[Place(slot.Mark, larger.Length)] = slot;
        slots = larger;
        replaced = 0;
    }

    private static string TextOf(object value) => value as string ?? ((TextValue)value).Text;

    private static int Place(in TextMark mark, int slots)
    {
        var hash = (mark.First * 0x9E3779B97F4A7C15) ^ BitOperations.RotateLeft((mark.Last ^ (mark.Middle * 0x94D049BB133111EB)) + (ulong)mark.Length, 31);
        hash *= 0xBF58476D1CE4E5B9;
        return (int)((hash >> 32) & (uint)(slots - 1));
    }

    private readonly record struct Slot(TextMark Mark, object? Value);
}
