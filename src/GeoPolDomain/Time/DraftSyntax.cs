using GeoPolDomain.Text;

namespace GeoPolDomain.Time;

/// <summary>
/// Recognises a text in the EDTF draft of 2012, or with an EDTF feature that this library does not support, and says what to write instead.
/// </summary>
internal static class DraftSyntax
{
    private const string Letters = "XxuTZYyEeSp";
    private const string Signs = "?~%-+:./,[]{}() ";

    // Longer words come first, because "unknown" contains a 'u'.
    private static readonly (string Old, string Modern, string Named)[] Respelled =
    [
        ("unknown", "", "'unknown'"), ("open", "..", "'open'"), ("?~", "%", "'?~'"), ("~?", "%", "'~?'"),
        ("u", "X", "'u'"), ("x", "X", "masked precision ('x')"), ("y", "Y", "'y'"),
    ];

    /// <summary>Returns a more helpful reason why the text is refused, or the given reason when there is none.</summary>
    public static string Explain<T>(ReadOnlySpan<char> text, string flaw) where T : class, ITextForm<T>
    {
        if (text.Length > SetReader.LongestText)
            return flaw;
        return Respell<T>(text.ToString()) ?? NameFeature(text) ?? flaw;
    }

    private static string? Respell<T>(string text) where T : class, ITextForm<T>
    {
        var modern = text;
        List<string> replaced = [];
        foreach (var (old, now, named) in Respelled)
        {
            if (!modern.Contains(old, StringComparison.Ordinal))
                continue;
            replaced.Add(named);
            modern = modern.Replace(old, now, StringComparison.Ordinal);
        }

        return replaced.Count > 0 && T.TryRead(modern, out _, out _)
            ? $"{string.Join(" and ", replaced)} {(replaced.Count == 1 ? "is" : "are")} of the EDTF draft of 2012: write '{modern}'"
            : Unspaced<T>(text);
    }

    private static string? Unspaced<T>(string text) where T : class, ITextForm<T>
    {
        var modern = text.Replace(" ", "", StringComparison.Ordinal);
        return modern.Length < text.Length && T.TryRead(modern, out _, out _)
            ? $"it has a space, and EDTF has none: write '{modern}'"
            : null;
    }

    private static string? NameFeature(ReadOnlySpan<char> text)
    {
        if (text.Contains('^'))
            return "'^' is of the EDTF draft of 2012: write 25 to 28 for the northern seasons, 29 to 32 for the southern";
        var wordless = true;
        foreach (var letter in text)
            wordless &= char.IsAsciiDigit(letter) || Letters.Contains(letter) || Signs.Contains(letter);
        if (!wordless)
            return null;
        if (text.Contains('('))
            return "parentheses are of the EDTF draft of 2012: write '?', '~' or '%' at the left of the one component it is about "
                + "('2004-06-~11'), or at the right of the last one ('2004-06~-11')";
        if (FollowsDigit(text, "Ee"))
            return "an exponent ('E', in the draft of 2012 'e') is not supported: write out the digits of the year";
        if (FollowsDigit(text, "Sp"))
            return "significant digits ('S', in the draft of 2012 'p') are not supported: "
                + "write X for each digit of a four-digit year that is not known ('19XX')";
        return null;
    }

    private static bool FollowsDigit(ReadOnlySpan<char> text, ReadOnlySpan<char> letters)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (letters.Contains(text[at]) && char.IsAsciiDigit(text[at - 1]))
                return true;
        }

        return false;
    }
}
