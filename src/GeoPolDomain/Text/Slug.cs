using System.Diagnostics.CodeAnalysis;

namespace GeoPolDomain.Text;

/// <summary>The spelling that ids and codes share: short, lower case, and safe in a path, a URL and a file name.</summary>
internal static class Slug
{
    public const int Longest = 120;

    /// <summary>The same rule, except for the greatest length, as a regular expression for the JSON schema.</summary>
    public const string Pattern = "^[a-z0-9]+([-._][a-z0-9]+)*$";

    public static bool IsSlug(ReadOnlySpan<char> text, [NotNullWhen(false)] out string? flaw)
    {
        flaw = FlawOf(text);
        return flaw is null;
    }

    private static string? FlawOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "it is empty";
        if (text.Length > Longest)
            return $"it is longer than {Longest} characters";
        var afterLetter = false;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                afterLetter = true;
            else if (char.IsAsciiLetterUpper(c))
                return $"capital letters are not used; write '{char.ToLowerInvariant(c)}' for '{c}'";
            else if (c is not ('-' or '.' or '_'))
                return c < ' ' || c == '\u007f' || char.IsSurrogate(c)
                    ? "only a-z, 0-9 and single '-', '.', '_' between them are used"
                    : $"'{c}' is not used; only a-z, 0-9 and single '-', '.', '_' between them are";
            else if (!afterLetter)
                return $"'{c}' stands at the start or after another sign; it must stand between letters or digits";
            else
                afterLetter = false;
        }

        return afterLetter ? null : "it ends with a sign; it must end with a letter or a digit";
    }
}
