using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GeoPolDomain.Text;

/// <summary>A small value with exactly one text form: parsing, printing, JSON strings and dictionary keys all use it.</summary>
/// <typeparam name="TSelf">The value itself.</typeparam>
public interface ITextForm<TSelf> : ISpanParsable<TSelf>
    where TSelf : class, ITextForm<TSelf>
{
    /// <summary>Reads the value from its text.</summary>
    /// <param name="text">The text, exactly as it stands: no spaces are trimmed, and letters keep their case.</param>
    /// <param name="value">The value, when the text is one.</param>
    /// <param name="flaw">The rule the text breaks, as the end of a sentence about it, when it is none.</param>
    static abstract bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out TSelf? value, [NotNullWhen(false)] out string? flaw);

    /// <summary>What this kind of value is called in a message, with its article: "an EDTF date".</summary>
    static abstract string Called { get; }

    /// <summary>A regular expression (ECMA-262) that every text of the kind matches; null where none says enough.</summary>
    static virtual string? Pattern => null;

    /// <summary>The texts that stand in a list, where there is one.</summary>
    static virtual ImmutableArray<string> Listed => [];

    /// <summary>Whether only the listed texts are allowed.</summary>
    static virtual bool IsClosed => false;
}

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
