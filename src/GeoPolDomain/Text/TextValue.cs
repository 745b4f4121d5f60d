using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace GeoPolDomain.Text;

/// <summary>An immutable value that is its text: two are equal when they are of one type and have the same text.</summary>
public abstract class TextValue : IEquatable<TextValue>
{
    private readonly string text;

    private protected TextValue(string text) => this.text = text;

    /// <summary>The text form, where every call counts.</summary>
    internal string Text => text;

    /// <summary>The text form as JSON; made once for the few values that are written again and again.</summary>
    internal virtual JsonEncodedText Encoded => JsonEncodedText.Encode(text);

    /// <summary>The text form.</summary>
    public sealed override string ToString() => text;

    /// <summary>Whether both are of one type and have the same text.</summary>
    public bool Equals(TextValue? other) =>
        ReferenceEquals(this, other)
        || (other is not null && GetType() == other.GetType() && string.Equals(text, other.text, StringComparison.Ordinal));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TextValue);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => string.GetHashCode(text, StringComparison.Ordinal);

    /// <summary>Whether both are absent, or equal.</summary>
    public static bool operator ==(TextValue? left, TextValue? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether one is absent, or they are not equal.</summary>
    public static bool operator !=(TextValue? left, TextValue? right) => !(left == right);
}

/// <summary>A <see cref="TextValue"/> that knows how to parse itself.</summary>
/// <typeparam name="TSelf">The value itself.</typeparam>
public abstract class TextValue<TSelf> : TextValue, ISpanParsable<TSelf>, IEquatable<TSelf>
    where TSelf : TextValue<TSelf>, ITextForm<TSelf>
{
    private protected TextValue(string text) : base(text)
    {
    }

    /// <summary>Reads the value from its text.</summary>
    /// <exception cref="FormatException">The text is no such value; the message quotes it and names the rule it breaks.</exception>
    public static TSelf Parse(string text) => TextForm.Parse<TSelf>(text);

    /// <summary>Reads the value from its text.</summary>
    /// <exception cref="FormatException">The text is no such value; the message quotes it and names the rule it breaks.</exception>
    public static TSelf Parse(ReadOnlySpan<char> text) => TextForm.Parse<TSelf>(text);

    /// <summary>Reads the value from its text; false for null and for any text that is no such value.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TSelf? value) => TextForm.TryParse(text, out value);

    /// <summary>Reads the value from its text; false for any text that is no such value.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out TSelf? value) => TSelf.TryRead(text, out value, out _);

    /// <summary>Reads the value from its text, or says in one sentence why the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TSelf? value, [NotNullWhen(false)] out string? flaw) => TextForm.TryParse(text, out value, out flaw);

    /// <summary>Whether both have the same text.</summary>
    public bool Equals(TSelf? other) => Equals((TextValue?)other);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => TryParse(s, out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => TryParse(s, out result);
}
