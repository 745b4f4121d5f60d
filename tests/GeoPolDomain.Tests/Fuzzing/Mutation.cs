using System.Text;

namespace GeoPolDomain.Tests.Fuzzing;

/// <summary>Damages a document in one to four ways by chance: by its bytes, by its tokens, by another document, or by its end.</summary>
internal sealed class Mutation(Random random)
{
    private const int Most = 1 << 14;

    // First the values, then what stands in no JSON.
    private static readonly string[] Odd =
    [
        "null", "true", "0", "-0", "1e999", "1E-400", "123456789012345678901234567890", "0.1", "[]", "{}", "[[]]", "[null]",
        "\"\"", "\" \"",
        "\"\\udc00\"", "\"\\ud83d\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"", "\"\\u0069\\u0064\"", "{\"\\udc00\":1}", "{\"\":\"\"}",
        "\"record\"", "\"kind\"", "\"id\"", "\"\\u006bind\"", "\"2017-13\"", "\"2017/..\"", "\"[2017,2018]\"",
        "\"99999999999999999999\"", "\"1..2\"", "{\"kind\":\"not\",\"of\":",
        "{\"record\":\"dataset\",\"format\":\"geopoldomain/1\",\"id\":\"x\",\"title\":\"X\"}",
        "\n", "\r\n", "\n\n", " ", "\t", "\uFEFF", "\0", "//", "/*", ",", ":", "NaN", "Infinity", "'a'",
    ];

    private static readonly int Values = Array.IndexOf(Odd, "\"1..2\"") + 1;

    private static readonly string[] Nests =
        ["[", "{\"a\":", "[1,", "{\"kind\":\"not\",\"of\":", "{\"kind\":\"all\",\"of\":[", "[{\"id\":"];

    public byte[] Of(byte[] document)
    {
        for (var times = 1 + random.Next(4); times > 0; times--)
            document = Once(document);
        return document.Length <= Most ? document : document[..Most];
    }

    /// <summary>Changes the values of a document so that it mostly stays JSON.</summary>
    public byte[] OfValues(byte[] document)
    {
        for (var times = 1 + random.Next(3); times > 0 && document.Length > 0; times--)
            document = random.Next(8) switch
            {
                0 => Replace(document, Value(document), OddValue()),
                1 or 2 => Replace(document, Value(document), document[Value(document)]),
                3 => Replace(document, Value(document), ValueOf(Other())),
                4 => Replace(document, WithComma(document, Value(document)), []),
                5 => Insert(document, document[WithComma(document, Value(document))], Value(document).Start.Value),
                6 => Swap(document, Value(document), Value(document)),
                _ => Escape(document),
            };
        return document.Length <= Most ? document : document[..Most];
    }

    private byte[] Once(byte[] document) => document.Length == 0 ? Insert(document, OddOne()) : random.Next(16) switch
    {
        0 => Flip(document),
        1 => Replace(document, Spot(document, 1), [Sign()]),
        2 => Replace(document, Spot(document, 40), []),
        3 => Insert(document, document[Spot(document, 40)]),
        4 => document[..random.Next(document.Length)],
        5 => Insert(document, Nest()),
        6 => Insert(document, Long()),
        7 or 8 => Replace(document, Token(document), OddOne()),
        9 => Replace(document, Token(document), []),
        10 => Replace(document, Token(document), document[Token(document)]),
        11 => Replace(document, Token(document), TokenOf(Other())),
        12 => Swap(document, Token(document), Token(document)),
        13 => Escape(document),
        14 => Splice(document, Other()),
        _ => Insert(document, OddOne()),
    };

    private byte[] Other() => Material.Short[random.Next(Material.Short.Length)];

    private byte[] OddOne() => Encoding.UTF8.GetBytes(Odd[random.Next(Odd.Length)]);

    private byte[] OddValue() => Encoding.UTF8.GetBytes(Odd[random.Next(Values)]);

    private byte Sign()
    {
        var signs = "{}[],:\"\\ntf0-9\n\r e.u"u8;
        return signs[random.Next(signs.Length)];
    }

    private byte[] Nest() =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Nests[random.Next(Nests.Length)], 1 + random.Next(80))));

    private byte[] Long()
    {
        var bytes = new byte[random.Next(2000)];
        Array.Fill(bytes, random.Next(4) == 0 ? (byte)random.Next(256) : "9a \n\\"u8[random.Next(5)]);
        return bytes;
    }

    private byte[] Flip(byte[] document)
    {
        var bytes = document.ToArray();
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }

    // Writes one byte of a string as an escape, or puts half of a surrogate pair before it.
    private byte[] Escape(byte[] document)
    {
        var spot = Spot(document, 1);
        var at = document[spot][0];
        if (!char.IsAsciiLetterOrDigit((char)at))
            return document;
        return random.Next(3) switch
        {
            0 => Replace(document, spot, Encoding.UTF8.GetBytes($"\\ud8{random.Next(256):x2}")),
            1 => Insert(document, "\\udc00"u8.ToArray()),
            _ => Replace(document, spot, Encoding.UTF8.GetBytes($"\\u{(int)at:x4}")),
        };
    }

    private byte[] Splice(byte[] document, byte[] other) =>
        [.. document[..random.Next(document.Length)], .. other[random.Next(other.Length + 1)..]];

    private byte[] Insert(byte[] document, byte[] bytes)
    {
        var at = random.Next(3) == 0 && document.Length > 0 ? Token(document).Start.Value : random.Next(document.Length + 1);
        return Insert(document, bytes, at);
    }

    private static byte[] Insert(byte[] document, byte[] bytes, int at) => [.. document[..at], .. bytes, .. document[at..]];

    private static byte[] Replace(byte[] document, Range range, byte[] bytes) =>
        [.. document[..range.Start], .. bytes, .. document[range.End..]];

    private static byte[] Swap(byte[] document, Range one, Range other) =>
        other.Start.Value < one.End.Value
            ? one.Start.Value < other.End.Value ? document : Swap(document, other, one)
            :
            [
                .. document[..one.Start], .. document[other], .. document[one.End..other.Start], .. document[one], .. document[other.End..],
            ];

    private Range Spot(byte[] document, int most)
    {
        var start = random.Next(document.Length);
        return start..Math.Min(document.Length, start + 1 + random.Next(most));
    }

    private byte[] TokenOf(byte[] document) => document.Length == 0 ? [] : document[Token(document)];

    private byte[] ValueOf(byte[] document) => document.Length == 0 ? [] : document[Value(document)];

    // A string, a list or an object, if chance meets one.
    private Range Value(byte[] document)
    {
        var token = Token(document);
        for (var tries = 0; tries < 20 && !"\"[{"u8.Contains(document[token.Start]); tries++)
            token = Token(document);
        return token;
    }

    // With the name before it and the comma behind it, as far as they stand there.
    private static Range WithComma(byte[] document, Range value)
    {
        var (start, end) = (value.Start.Value, value.End.Value);
        while (end < document.Length && (char)document[end] is ' ' or '\n')
            end++;
        if (end < document.Length && document[end] == ':')
            end = EndOf(document, Math.Min(document.Length - 1, end + (end + 1 < document.Length && document[end + 1] == ' ' ? 2 : 1)));
        return start..(end < document.Length && document[end] == ',' ? end + 1 : end);
    }

    // A string, a number, a word or a sign at a place by chance; also whole lists and objects, as far as their brackets match.
    private Range Token(byte[] document)
    {
        var start = random.Next(document.Length);
        while (start > 0 && IsOfWord(document[start]) && IsOfWord(document[start - 1]))
            start--;
        if (start > 0 && document[start - 1] == '"')
            start--;
        return start..EndOf(document, start);
    }

    private static int EndOf(byte[] document, int start)
    {
        var end = start + 1;
        switch ((char)document[start])
        {
            case '"':
                while (end < document.Length && document[end] != '"')
                    end += document[end] == '\\' ? 2 : 1;
                return Math.Min(end + 1, document.Length);
            case '{' or '[':
                for (var depth = 1; end < document.Length && depth > 0; end++)
                    depth += document[end] is (byte)'{' or (byte)'[' ? 1 : document[end] is (byte)'}' or (byte)']' ? -1 : 0;
                return end;
            default:
                while (IsOfWord(document[start]) && end < document.Length && IsOfWord(document[end]))
                    end++;
                return end;
        }
    }

    private static bool IsOfWord(byte sign) => sign > ' ' && !"{}[],:\""u8.Contains(sign);
}
