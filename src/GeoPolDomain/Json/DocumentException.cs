using System.Collections.Immutable;
using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>A document that cannot be read, with all its mistakes and not only the first.</summary>
public sealed class DocumentException : JsonException
{
    internal DocumentException(ImmutableArray<DocumentError> errors, bool isCut)
        : base(Summary(errors, isCut), errors[0].Path, errors[0].Line - 1, errors[0].BytePosition - 1)
    {
        Errors = errors;
        IsCut = isCut;
    }

    /// <summary>The mistakes in the order in which they stand in the document; at least one.</summary>
    public ImmutableArray<DocumentError> Errors { get; }

    /// <summary>Whether there were more mistakes than are listed.</summary>
    public bool IsCut { get; }

    private static string Summary(ImmutableArray<DocumentError> errors, bool isCut) =>
        errors.Length == 1
            ? errors[0].ToString()
            : $"{errors.Length}{(isCut ? " or more" : "")} mistakes:{string.Concat(errors.Select(error => "\n  " + error))}";
}

/// <summary>One mistake in a document: what is wrong, where it stands, and what to do.</summary>
/// <param name="Code">What kind of mistake it is; the code never changes its meaning.</param>
/// <param name="Path">The way to the value, as in <c>$.memberships[3].spell</c>.</param>
/// <param name="Line">The line it stands on; the first is 1.</param>
/// <param name="BytePosition">The byte of that line it starts at; the first is 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record DocumentError(DocumentErrorCode Code, string Path, long Line, long BytePosition, string Message)
{
    /// <summary>One line for a person: place, path and message.</summary>
    public override string ToString() => $"line {Line}, byte {BytePosition}: {Path}: {Message}";
}
