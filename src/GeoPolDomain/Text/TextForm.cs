using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GeoPolDomain.Text;

/// <summary>A small value with exactly one text form. Parsing, formatting, JSON strings and dictionary keys all use this text.</summary>
/// <typeparam name="TSelf">The type of the value, which implements this interface.</typeparam>
public interface ITextForm<TSelf> : ISpanParsable<TSelf>
    where TSelf : class, ITextForm<TSelf>
{
    /// <summary>Parses the value.</summary>
    /// <param name="text">The text to parse. Spaces are not trimmed, and upper and lower case differ.</param>
    /// <param name="value">The parsed value; null when the text is not valid.</param>
    /// <param name="flaw">
    /// The rule that the text breaks, worded to follow a colon, for example "it is empty"; null when the text is valid.
    /// </param>
    static abstract bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out TSelf? value, [NotNullWhen(false)] out string? flaw);

    /// <summary>The name of such a value in an error message, with its article, for example "an EDTF date".</summary>
    static abstract string Called { get; }

    /// <summary>A regular expression (ECMA-262) that every valid text matches. Null when no regular expression is useful.</summary>
    static virtual string? Pattern => null;

    /// <summary>A valid text, to show how one looks. Null when there is none to show.</summary>
    static virtual string? Example => TSelf.Listed is [var first, ..] ? first : null;

    /// <summary>The known texts, for a value that comes from a list of codes; otherwise empty.</summary>
    static virtual ImmutableArray<string> Listed => [];

    /// <summary>Whether only the texts in <see cref="Listed"/> are valid.</summary>
    static virtual bool IsClosed => false;
}

/// <summary>Parsing and error messages that all implementations of <see cref="ITextForm{TSelf}"/> share.</summary>
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

    public static bool TryParse<T>(string? text, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out string? flaw)
        where T : class, ITextForm<T>
    {
        (value, flaw) = (null, $"null is not {T.Called}: there is no text");
        if (text is null)
            return false;
        if (T.TryRead(text, out value, out var rule))
            flaw = null;
        else
            flaw = Explain<T>(text, rule);
        return flaw is null;
    }

    /// <summary>
    /// Explains in one sentence why a text is not valid: quotes the text, names the expected value, and states the broken rule.
    /// </summary>
    public static string Explain<T>(ReadOnlySpan<char> text, string flaw) where T : class, ITextForm<T> =>
        $"{Quote(text)} is not {T.Called}: {flaw}";

    /// <summary>Quotes a text for an error message. Cuts a text of more than 80 characters and adds its length.</summary>
    public static string Quote(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuote
            ? $"'{text}'"
            : $"'{text[..LongestQuote]}…' ({text.Length} characters)";
}
