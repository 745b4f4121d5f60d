using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace GeoPolDomain.Text;

/// <summary>The name of a member, prepared for writing: with its quotation marks, a colon and a blank.</summary>
internal sealed class MemberName(string name)
{
    private readonly byte[] bytes = Prepared.Of($"\"{JsonEncodedText.Encode(name)}\": ");

    public ReadOnlySpan<byte> Bytes => bytes;

    public int Length { get; } = JsonEncodedText.Encode(name).EncodedUtf8Bytes.Length + 4;
}

/// <summary>Short pieces of UTF-8 with room behind them, so that most are copied as one vector, whatever their length.</summary>
internal static class Prepared
{
    private static int Width => Vector256<byte>.Count;

    public static byte[] Of(string text) => Encoding.UTF8.GetBytes(text + new string(' ', Width));

    /// <summary>Copies the beginning of a piece, and perhaps something behind it, to where there is room for the whole piece.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ReadOnlySpan<byte> piece, int length, ref byte to)
    {
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(piece)).StoreUnsafe(ref to);
        if (length > Width)
            piece[..length].CopyTo(MemoryMarshal.CreateSpan(ref to, length));
    }
}
