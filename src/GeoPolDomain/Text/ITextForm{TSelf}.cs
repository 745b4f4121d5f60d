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
