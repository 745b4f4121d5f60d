using System.Numerics;
using System.Text;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>
/// A cache of recently read small values, searched by the bytes of their text, so that a thousand occurrences of "csto" share one object.
/// </summary>
/// <remarks>
/// Each text has exactly one slot, and a newer text replaces an older one in the same slot. Frequent texts therefore stay or soon return,
/// and texts chosen to collide cost no more time than others.
/// </remarks>
internal sealed class InternTable
{
    private const int LongestText = 64;

    // A larger array would be a large object, which the garbage collector frees only in a full collection.
    private const int MostSlots = 1 << 11;

    private Slot[] slots = new Slot[32];
    private int replaced;

    /// <summary>Returns the value for a text. Null when the cache does not hold one.</summary>
    public object? TryFind(ReadOnlySpan<byte> text, out TextMark mark)
    {
        mark = TextMark.Of(text);
        var all = slots;
        ref var slot = ref all[Place(mark, all.Length)];
        return slot.Mark == mark && (mark.IsWhole || Ascii.Equals(text, TextOf(slot.Value!))) ? slot.Value : null;
    }

    /// <summary>Adds a value under the mark that <see cref="TryFind"/> returned, if its text is short and ASCII.</summary>
    public void Add(in TextMark mark, string text, object value)
    {
        // The lengths differ when the text is not ASCII, or when the canonical text is not the text that was read.
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
        var rest = (mark.Last ^ (mark.Middle * 0x94D049BB133111EB)) + (ulong)mark.Length;
        var hash = (mark.First * 0x9E3779B97F4A7C15) ^ BitOperations.RotateLeft(rest, 31);
        hash *= 0xBF58476D1CE4E5B9;
        return (int)((hash >> 32) & (uint)(slots - 1));
    }

    private readonly record struct Slot(TextMark Mark, object? Value);
}
