using System.Security.Cryptography;
using System.Text;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Checks;

/// <summary>A set of kinds and ids that holds 128 bits of each, so that millions fit into memory.</summary>
/// <remarks>The bits come from a cryptographic hash, so nobody can choose two ids that are taken for one.</remarks>
internal sealed class KeySet
{
    private const int Longest = 512;
    private readonly HashSet<UInt128> held = [];

    /// <summary>Adds a key. Returns false when the set holds it already.</summary>
    public bool Add(RecordKey key) => held.Add(Bits(key));

    /// <summary>Whether the set holds a key.</summary>
    public bool Contains(RecordKey key) => held.Contains(Bits(key));

    private static UInt128 Bits(RecordKey key)
    {
        var text = key.ToString();
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        var utf8 = length <= Longest ? stackalloc byte[Longest] : new byte[length];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8[..Encoding.UTF8.GetBytes(text, utf8)], hash);
        return new(BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash[sizeof(ulong)..]));
    }
}
