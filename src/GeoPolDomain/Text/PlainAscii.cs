using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GeoPolDomain.Text;

/// <summary>Copies characters that stand in a JSON string as one byte each, and finds the first that does not.</summary>
/// <remarks>
/// Vectors are looked at and stored as they are; what is stored behind the first odd character is overwritten later. The last vector
/// overlaps the one before. Ids, codes and dates are short, so each range of lengths has its own way without a loop.
/// </remarks>
internal static class PlainAscii
{
    private const int Four = 4;

    private static int Eight => Vector128<ushort>.Count;

    private static int Sixteen => Vector128<byte>.Count;

    /// <summary>
    /// Copies the characters up to the first odd one: beyond ASCII, or to be escaped. There must be room for the whole text. Returns the
    /// number of characters.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Copy(ReadOnlySpan<char> text, ref byte to)
    {
        ref var from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        if (text.Length > Sixteen)
            return text.Length > 2 * Sixteen ? CopyMany(ref from, text.Length, ref to) : CopyTwice(ref from, text.Length, ref to);
        return text.Length >= Eight ? CopyOnce(ref from, text.Length, ref to) : CopyFew(ref from, text.Length, ref to);
    }

    private static int CopyMany(ref ushort from, int length, ref byte to)
    {
        var last = length - Sixteen;
        for (var at = 0; ; at = Math.Min(at + Sixteen, last))
        {
            if (CopySixteen(ref from, at, ref to) is var odd and not 0)
                return at + BitOperations.TrailingZeroCount(odd);
            if (at == last)
                return length;
        }
    }

    private static int CopyTwice(ref ushort from, int length, ref byte to)
    {
        var last = length - Sixteen;
        var odd = CopySixteen(ref from, 0, ref to) | (CopySixteen(ref from, last, ref to) << Sixteen);
        return odd == 0 ? length : PlaceOf(odd, Sixteen, last);
    }

    private static int CopyOnce(ref ushort from, int length, ref byte to)
    {
        var last = length - Eight;
        var bytes = Narrow(Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, (nuint)last));
        bytes.GetLower().StoreUnsafe(ref to);
        bytes.GetUpper().StoreUnsafe(ref to, (nuint)last);
        return OddOf(bytes) is var odd and not 0 ? PlaceOf(odd, Eight, last) : length;
    }

    private static int CopyFew(ref ushort from, int length, ref byte to)
    {
        if (length >= Four)
        {
            var last = length - Four;
            var units = Vector128.Create(FourAt(ref from, 0), FourAt(ref from, last)).AsUInt16();
            var bytes = Narrow(units, units);
            Unsafe.WriteUnaligned(ref to, bytes.AsUInt32().GetElement(0));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, last), bytes.AsUInt32().GetElement(1));
            return OddOf(bytes) is var odd and not 0 ? PlaceOf(odd, Four, last) : length;
        }

        for (var at = 0; at < length; at++)
        {
            var unit = Unsafe.Add(ref from, at);
            if (unit is < ' ' or '"' or '\\' or >= 0x7F)
                return at;
            Unsafe.Add(ref to, at) = (byte)unit;
        }

        return length;
    }

    // The place of the first odd character when the second half of the bits speaks of the characters from another place on.
    private static int PlaceOf(uint odd, int half, int second)
    {
        var bit = BitOperations.TrailingZeroCount(odd);
        return bit < half ? bit : second + bit - half;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint CopySixteen(ref ushort from, int at, ref byte to)
    {
        var bytes = Narrow(Vector128.LoadUnsafe(ref from, (nuint)at), Vector128.LoadUnsafe(ref from, (nuint)(at + Eight)));
        bytes.StoreUnsafe(ref to, (nuint)at);
        return OddOf(bytes);
    }

    private static ulong FourAt(ref ushort from, int at) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref from, at)));

    // What is more than a byte becomes 255, which is not plain either.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> first, Vector128<ushort> second)
    {
        var most = Vector128.Create((ushort)byte.MaxValue);
        return Vector128.Narrow(Vector128.Min(first, most), Vector128.Min(second, most));
    }

    // As signed numbers, bytes beyond ASCII are less than a blank, as control characters are.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OddOf(Vector128<byte> bytes) =>
        (Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
            | Vector128.Equals(bytes, Vector128.Create((byte)0x7F))).ExtractMostSignificantBits();
}
