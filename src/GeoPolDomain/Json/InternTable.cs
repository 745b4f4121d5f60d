using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace GeoPolDomain.Json;

/// <summary>Small values already read, found again by the bytes of their text, so that a thousand "csto" are one object.</summary>
/// <remarks>Bounded in length, count and search, so that hostile ids cost no more than honest ones.</remarks>
internal sealed class InternTable
{
    private const int LongestText = 64;
    private const int MostSlots = 1 << 16;
    private const int MostProbes = 8;

    private (uint Hash, object? Value)[] slots = new (uint, object?)[64];
    private int count;

    public bool TryFind(ReadOnlySpan<byte> text, out uint hash, out object? value)
    {
        hash = 0;
        value = null;
        if (text.Length > LongestText)
            return false;
        hash = HashOf(text);
        var mask = (uint)slots.Length - 1;
        for (uint probe = 0; probe < MostProbes; probe++)
        {
            ref var slot = ref slots[(hash + probe) & mask];
            if (slot.Value is null)
                return false;
            if (slot.Hash != hash || !Ascii.Equals(text, slot.Value.ToString()))
                continue;
            value = slot.Value;
            return true;
        }

        return false;
    }

    /// <summary>Keeps a value under the hash that <see cref="TryFind"/> gave; a full neighbourhood keeps what it has.</summary>
    public void Add(uint hash, object value, int textLength)
    {
        if (textLength > LongestText)
            return;
        if (count * 2 >= slots.Length && slots.Length < MostSlots)
            Grow();
        if (Place(slots, hash, value))
            count++;
    }

    private void Grow()
    {
        var larger = new (uint, object?)[slots.Length * 4];
        count = 0;
        foreach (var (hash, value) in slots)
            if (value is not null && Place(larger, hash, value))
                count++;
        slots = larger;
    }

    private static bool Place((uint Hash, object? Value)[] slots, uint hash, object value)
    {
        var mask = (uint)slots.Length - 1;
        for (uint probe = 0; probe < MostProbes; probe++)
        {
            ref var slot = ref slots[(hash + probe) & mask];
            if (slot.Value is not null)
                continue;
            slot = (hash, value);
            return true;
        }

        return false;
    }

    private static uint HashOf(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length * 0x9E3779B97F4A7C15;
        while (text.Length >= sizeof(ulong))
        {
            hash = BitOperations.RotateLeft(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text), 29) * 0xBF58476D1CE4E5B9;
            text = text[sizeof(ulong)..];
        }

        ulong rest = 0;
        foreach (var b in text)
            rest = (rest << 8) | b;
        hash = (hash ^ rest) * 0x94D049BB133111EB;
        return (uint)(hash >> 32) ^ (uint)hash;
    }
}
