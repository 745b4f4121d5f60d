using GeoPolDomain.Text;

namespace GeoPolDomain.Time;

/// <summary>
/// Recognises a text in the EDTF draft of 2012, or with a space, and says what to write instead.
/// </summary>
internal static class DraftSyntax
{
    private const string Letters = "XxuTZYyEeSp";
    private const string Signs = "?~%-+:./,[]{}() ";

    // Longer words come first, because "unknown" contains a 'u'.
    private static readonly (string Old, string Modern, string Named)[] Respelled =
    [
        ("unknown", "", "'unknown'"), ("open", "..", "'open'"), ("?~", "%", "'?~'"), ("~?", "%", "'~?'"),
        ("u", "X", "'u'"), ("x", "X", "masked precision ('x')"), ("y", "Y", "'y'"), ("e", "E", "'e'"), ("p", "S", "'p'"),
    ];

    /// <summary>Returns a more helpful reason why the text is refused, or the given reason when there is none.</summary>
    public static string Explain<T>(ReadOnlySpan<char> text, string flaw) where T : class, ITextForm<T>
    {
        if (text.Length > SetReader.LongestText)
            return flaw;
        return Respell<T>(text.ToString()) ?? TimeSpelling.Explain<T>(text.ToString()) ?? NameFeature(text) ?? flaw;
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
        return null;
    }
}

/// <summary>Recognises a time of day that ISO 8601 spells in another way than EDTF, and says what to write instead.</summary>
internal static class TimeSpelling
{
    private const string EndOfDay = "T24:00:00";

    /// <summary>Returns the right spelling as a reason why the text is refused. Null when there is none.</summary>
    public static string? Explain<T>(string text) where T : class, ITextForm<T>
    {
        if (!text.Contains('T', StringComparison.Ordinal))
            return null;
        if (text.Contains(EndOfDay, StringComparison.Ordinal))
            return NextDay<T>(text);
        return Fraction<T>(text) ?? Offset<T>(text);
    }

    private static string? NextDay<T>(string text) where T : class, ITextForm<T>
    {
        var midnight = text.Replace(EndOfDay, "T00:00:00", StringComparison.Ordinal);
        if (!T.TryRead(midnight, out _, out _) || !DateReader.TryRead(midnight, out var parts, out _))
            return null;
        var next = CivilDate.Of(parts.Earliest + 1);
        if (next.Year > YearPattern.LongestWithoutPrefix)
            return null;
        parts.Year = new YearPattern(Math.Abs(next.Year), 0, next.Year < 0);
        (parts.Month, parts.Day) = (DigitPair.Of(next.Month), DigitPair.Of(next.Day));
        return $"a day ends at the midnight with which the next day begins: write '{DateWriter.Write(parts)}'";
    }

    private static string? Fraction<T>(string text) where T : class, ITextForm<T>
    {
        var point = text.Replace(',', '.');
        return point != text && T.TryRead(point, out _, out _) ? $"a fraction of a second follows a point: write '{point}'" : null;
    }

    private static string? Offset<T>(string text) where T : class, ITextForm<T>
    {
        if (text is not [.., '+' or '-', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'])
            return null;
        var spelled = text.Insert(text.Length - 2, ":");
        return T.TryRead(spelled, out _, out _) ? $"hours and minutes of an offset are separated by ':': write '{spelled}'" : null;
    }
}
