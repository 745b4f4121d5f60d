using System.Text;

namespace GeoPolDomain.Testing;

/// <summary>Makes the id of a record out of what the record says, so that it depends on nothing else.</summary>
internal static class MadeId
{
    private const int Longest = 120;
    private const int HashDigits = 16;

    // What an id has no sign for, in words, so that 1994 and 1994/.. make two ids.
    private static readonly (string Sign, string Word)[] Signs =
    [
        ("/..", "-on-"),
        ("../", "-until-"),
        ("/", "-to-"),
        ("..", "-to-"),
        ("~", "-about-"),
        ("?", "-perhaps-"),
        ("%", "-roughly-"),
        (">", "-over-"),
    ];

    /// <summary>The parts that are there, joined: armenia-csto-1992-05-15-on.</summary>
    public static string Of(params object?[] parts)
    {
        var said = string.Join('-', parts.Select(part => part?.ToString()).Where(part => !string.IsNullOrEmpty(part)));
        var plain = said.ToLowerInvariant();
        foreach (var (sign, word) in Signs)
            plain = plain.Replace(sign, word, StringComparison.Ordinal);
        var id = Joined(plain);
        return id.Length <= Longest ? id : $"{id[..(Longest - HashDigits - 1)].TrimEnd('-')}-{Hash(said):x16}";
    }

    private static string Joined(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                id.Append(c);
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        return id.ToString().TrimEnd('-');
    }

    // FNV-1a: the same number in every process, unlike string.GetHashCode.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var one in Encoding.UTF8.GetBytes(text))
            hash = unchecked((hash ^ one) * 1099511628211UL);
        return hash;
    }
}
