using System.Collections.Immutable;

namespace GeoPolDomain.Text;

/// <summary>
/// The rules for the texts of one type of small value, for a program that learns the type only when it runs: a web service that explains a
/// wrong parameter, a form, a schema.
/// </summary>
/// <remarks>
/// The JSON converter of each type of small value holds its rules. A program asks the type's JSON metadata:
/// <c>options.GetTypeInfo(type).Converter is ITextRules rules</c>. A type of your own has rules when it implements
/// <see cref="ITextForm{TSelf}"/> and has a <see cref="TextConverter{T}"/>.
/// </remarks>
public interface ITextRules
{
    /// <summary>The name of such a value in an error message, with its article, for example "an EDTF date".</summary>
    string Called { get; }

    /// <summary>The meaning of the type in one or two sentences. Null when this library does not say it.</summary>
    string? Meaning { get; }

    /// <summary>A regular expression (ECMA-262) that every valid text matches. Null when no regular expression is useful.</summary>
    string? Pattern { get; }

    /// <summary>A valid text, to show how one looks. Null when there is none to show.</summary>
    string? Example { get; }

    /// <summary>The known texts, for a value that comes from a list of codes; otherwise empty.</summary>
    ImmutableArray<string> Listed { get; }

    /// <summary>Whether only the texts in <see cref="Listed"/> are valid.</summary>
    bool IsClosed { get; }

    /// <summary>Explains in one sentence why a text is not valid. Null when the text is valid.</summary>
    string? FlawOf(string? text);
}
