using System.Diagnostics.CodeAnalysis;

namespace GeoPolDomain.Text;

/// <summary>An immutable value that is defined by its text. Two values are equal when they have the same type and the same text.</summary>
public abstract class TextValue : IEquatable<TextValue>
{
    private readonly string text;

    private protected TextValue(string text) => this.text = text;

    /// <summary>The text form without a virtual call, for code that runs very often.</summary>
    internal string Text => text;

    /// <summary>Returns the text form.</summary>
    public sealed override string ToString() => text;

    /// <summary>Whether both values have the same type and the same text.</summary>
    public bool Equals(TextValue? other) =>
        ReferenceEquals(this, other)
        || (other is not null && GetType() == other.GetType() && string.Equals(text, other.text, StringComparison.Ordinal));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TextValue);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => string.GetHashCode(text, StringComparison.Ordinal);

    /// <summary>Whether both values are null, or both are equal.</summary>
    public static bool operator ==(TextValue? left, TextValue? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether only one value is null, or the two values differ.</summary>
    public static bool operator !=(TextValue? left, TextValue? right) => !(left == right);
}

/// <summary>A <see cref="TextValue"/> with methods that parse its text.</summary>
/// <typeparam name="TSelf">The type of the value, which derives from this class.</typeparam>
public abstract class TextValue<TSelf> : TextValue, ISpanParsable<TSelf>, IEquatable<TSelf>
    where TSelf : TextValue<TSelf>, ITextForm<TSelf>
{
    private protected TextValue(string text) : base(text)
    {
    }

    /// <summary>Parses the value.</summary>
    /// <exception cref="FormatException">The text is not valid. The message quotes the text and names the broken rule.</exception>
    public static TSelf Parse(string text) => TextForm.Parse<TSelf>(text);

    /// <summary>Parses the value.</summary>
    /// <exception cref="FormatException">The text is not valid. The message quotes the text and names the broken rule.</exception>
    public static TSelf Parse(ReadOnlySpan<char> text) => TextForm.Parse<TSelf>(text);

    /// <summary>Parses the value. Returns false for null and for a text that is not valid.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TSelf? value) =>
        TextForm.TryParse(text, out value);

    /// <summary>Parses the value. Returns false for a text that is not valid.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out TSelf? value) => TSelf.TryRead(text, out value, out _);

    /// <summary>Parses the value. When the text is not valid, <paramref name="flaw"/> explains in one sentence why.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out TSelf? value, [NotNullWhen(false)] out string? flaw) =>
        TextForm.TryParse(text, out value, out flaw);

    /// <summary>Whether the other value has the same text.</summary>
    public bool Equals(TSelf? other) => Equals((TextValue?)other);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TSelf>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s, out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<TSelf>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s, out result);
}
