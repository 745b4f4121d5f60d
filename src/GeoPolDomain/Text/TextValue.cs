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
