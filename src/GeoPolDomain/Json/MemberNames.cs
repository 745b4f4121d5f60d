using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>The names of the members of a record, in canonical order.</summary>
internal sealed class MemberNames
{
    private readonly MemberName[] all;

    // A loop needs no code that is compiled at the start of a program, as LINQ over a structure does.
    public MemberNames(IEnumerable<string> names)
    {
        string[] texts = [.. names];
        all = new MemberName[texts.Length];
        for (var i = 0; i < all.Length; i++)
            all[i] = new(texts[i]);
    }

    /// <summary>
    /// Finds the name that is the current token of the reader. Returns its index, or -1. Members mostly come in canonical order, so the
    /// search starts after the last member found.
    /// </summary>
    public int Find(ref Utf8JsonReader reader, int next)
    {
        if (reader.ValueIsEscaped || reader.HasValueSequence)
            return FindEscaped(ref reader);
        var name = reader.ValueSpan;
        for (var i = next; i < all.Length; i++)
            if (name.SequenceEqual(all[i].Bare))
                return i;
        for (var i = 0; i < next; i++)
            if (name.SequenceEqual(all[i].Bare))
                return i;
        return -1;
    }

    /// <summary>
    /// Goes past a name with its colon, if it is the name of a member from <paramref name="next"/> on. Returns its index, or -1.
    /// </summary>
    public int Take(ref Cursor cursor, int next)
    {
        var rest = cursor.Rest;
        if (rest.Length < sizeof(ulong))
            return -1;
        var start = BinaryPrimitives.ReadUInt64LittleEndian(rest);
        for (var i = next; i < all.Length; i++)
        {
            ref readonly var name = ref all[i];
            if ((start & name.Mask) != name.Start || (name.IsLong && !rest.StartsWith(name.Whole)))
                continue;
            cursor.Pass(name.Whole.Length);
            return i;
        }

        return -1;
    }

    /// <summary>Says that a member is not known, and what was probably meant.</summary>
    public string SayUnknown(ReadOnlySpan<char> name)
    {
        var known = Array.ConvertAll(all, one => one.Text);
        return $"the member {TextForm.Quote(name)} is not known here; "
            + (Spelling.Nearest(name, known) is { } near ? $"did you mean '{near}'?" : $"known are {string.Join(", ", known)}");
    }

    private int FindEscaped(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < all.Length; i++)
            if (reader.HasText(all[i].Bare))
                return i;
        return -1;
    }

    /// <summary>One name. It needs no escapes.</summary>
    private readonly struct MemberName
    {
        private readonly byte[] whole;

        public MemberName(string name)
        {
            Text = name;
            whole = Encoding.UTF8.GetBytes($"\"{name}\":");
            Span<byte> word = stackalloc byte[sizeof(ulong)];
            var length = Math.Min(whole.Length, word.Length);
            word.Clear();
            whole.AsSpan(0, length).CopyTo(word);
            Start = BinaryPrimitives.ReadUInt64LittleEndian(word);
            word[..length].Fill(0xFF);
            Mask = BinaryPrimitives.ReadUInt64LittleEndian(word);
        }

        public string Text { get; }

        /// <summary>The name as it stands in a document, with its quotation marks and its colon.</summary>
        public ReadOnlySpan<byte> Whole => whole;

        /// <summary>Whether the name has more bytes than <see cref="Start"/>.</summary>
        public bool IsLong => whole.Length > sizeof(ulong);

        /// <summary>The name without quotation marks.</summary>
        public ReadOnlySpan<byte> Bare => whole.AsSpan(1, whole.Length - 3);

        /// <summary>The first eight bytes of the name as it stands in a document.</summary>
        public ulong Start { get; }

        /// <summary>Which of the eight bytes belong to the name.</summary>
        public ulong Mask { get; }
    }
}
