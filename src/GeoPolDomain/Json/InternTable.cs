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

    /// <summary>The value of that text; null where it is not held. The hash is zero for a text that never will be.</summary>
    public object? TryFind(ReadOnlySpan<byte> text, out uint hash)
    {
        if (text.Length > LongestText)
        {
            hash = 0;
            return null;
        }

        hash = HashOf(text);
        ref var slot = ref slots[(int)(hash & (uint)(slots.Length - 1))];
        return slot.Hash == hash && Ascii.Equals(text, slot.Text) ? slot.Value : null;
    }

    /// <summary>Holds a value under the hash that <see cref="TryFind"/> gave.</summary>
    public void Add(uint hash, string text, object value)
    {
        if (hash == 0)
            return;
        ref var slot = ref slots[(int)(hash & (uint)(slots.Length - 1))];
        if (slot.Value is not null && ++replaced > slots.Length / 4 && slots.Length < MostSlots)
        {
            Grow();
            slot = ref slots[(int)(hash & (uint)(slots.Length - 1))];
        }

        slot = new Slot(hash, text, value);
    }

    private void Grow()
    {
        var larger = new Slot[slots.Length * 4];
        foreach (var slot in slots)
            larger[(int)(slot.Hash & (uint)(larger.Length - 1))] = slot;
        slots = larger;
        replaced = 0;
    }

    private static uint HashOf(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length * 0x9E3779B97F4A7C15;
        if (text.Length >= sizeof(ulong))
        {
            for (var at = 0; at < text.Length - sizeof(ulong); at += sizeof(ulong))
                hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(text[at..]));
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]));
        }
        else
        {
            ulong rest = 0;
            foreach (var b in text)
                rest = (rest << 8) | b;
            hash = Mix(hash, rest);
        }

        var folded = (uint)(hash >> 32) ^ (uint)hash;
        return folded == 0 ? 1 : folded;
    }

    private static ulong Mix(ulong hash, ulong word) => BitOperations.RotateLeft((hash ^ word) * 0xBF58476D1CE4E5B9, 29);

    private readonly record struct Slot(uint Hash, string? Text, object? Value);
}
