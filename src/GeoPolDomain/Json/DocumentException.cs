using System.Collections.Immutable;
using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>
/// Reports that a document could not be read. The exception lists all errors in the document, and not only the first one.
/// </summary>
public sealed class DocumentException : JsonException
{
    internal DocumentException(ImmutableArray<DocumentError> errors, bool isCut)
        : base(Summary(errors, isCut), errors[0].Path, errors[0].Line - 1, errors[0].BytePosition - 1)
    {
        Errors = errors;
        IsCut = isCut;
    }

    /// <summary>The errors in the order in which they occur in the document; at least one.</summary>
    public ImmutableArray<DocumentError> Errors { get; }

    /// <summary>Whether the list stopped at its greatest length, so that the document may contain more errors.</summary>
    public bool IsCut { get; }

    private static string Summary(ImmutableArray<DocumentError> errors, bool isCut) =>
        errors.Length == 1
            ? errors[0].ToString()
            : $"{errors.Length}{(isCut ? " or more" : "")} mistakes:{string.Concat(errors.Select(error => "\n  " + error))}";
}

/// <summary>One error in a document: what is wrong, where it is, and what to do.</summary>
/// <param name="Code">The kind of the error. The code never changes its meaning.</param>
/// <param name="Path">The path to the value, for example <c>$.memberships[3].spell</c>.</param>
/// <param name="Line">The line on which the error starts; the first line is 1.</param>
/// <param name="BytePosition">The byte of that line at which the error starts; the first byte is 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record DocumentError(DocumentErrorCode Code, string Path, long Line, long BytePosition, string Message)
{
    /// <summary>Returns the position, the path and the message on one line.</summary>
    public override string ToString() => $"line {Line}, byte {BytePosition}: {Path}: {Message}";
}

/// <summary>A place in a document: a line and a byte of that line.</summary>
/// <param name="Line">The line; the first line is 1.</param>
/// <param name="BytePosition">The byte of that line; the first byte is 1.</param>
public readonly record struct DocumentPlace(long Line, long BytePosition)
{
    /// <summary>Returns the line and the byte as in <c>12:5</c>, a form that editors can jump to.</summary>
    public override string ToString() => $"{Line}:{BytePosition}";
}
