using System.Diagnostics.CodeAnalysis;

namespace GeoPolDomain.Text;

/// <summary>What every <see cref="ITextForm{TSelf}"/> does in the same way: parse or explain.</summary>
internal static class TextForm
{
    private const int LongestQuote = 80;

    public static T Parse<T>(ReadOnlySpan<char> text) where T : class, ITextForm<T> =>
        T.TryRead(text, out var value, out var flaw) ? value : throw new FormatException(Explain<T>(text, flaw));

    public static T Parse<T>(string text) where T : class, ITextForm<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse<T>(text.AsSpan());
    }

    public static bool TryParse<T>(string? text, [NotNullWhen(true)] out T? value) where T : class, ITextForm<T>
    {
        value = null;
        return text is not null && T.TryRead(text, out value, out _);
    }

    public static bool TryParse<T>(string? text, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out string? flaw) where T : class, ITextForm<T>
    {
        (value, flaw) = (null, $"nothing is not {T.Called}: there is no text");
        if (text is null)
            return false;
        if (T.TryRead(text, out value, out var rule))
            flaw = null;
        else
            flaw = Explain<T>(text, rule);
        return flaw is null;
    }

    /// <summary>One sentence: the text quoted, what it should have been, and the rule it breaks.</summary>
    public static string Explain<T>(ReadOnlySpan<char> text, string flaw) where T : class, ITextForm<T> =>
        $"{Quote(text)} is not {T.Called}: {flaw}";

    /// <summary>Quotes a text for a message; a long one is cut and its length given.</summary>
    public static string Quote(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuote
            ? $"'{text}'"
            : $"'{text[..LongestQuote]}…' ({text.Length} characters)";
}
