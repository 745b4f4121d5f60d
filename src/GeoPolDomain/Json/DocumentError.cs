namespace GeoPolDomain.Json;

/// <summary>One mistake in a document: what is wrong, where it stands, and what to do.</summary>
/// <param name="Path">The way to the value, as in <c>$.memberships[3].spell</c>.</param>
/// <param name="Line">The line it stands on; the first is 1.</param>
/// <param name="BytePosition">The byte of that line it starts at; the first is 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record DocumentError(string Path, long Line, long BytePosition, string Message)
{
    /// <summary>One line for a person: place, path and message.</summary>
    public override string ToString() => $"line {Line}, byte {BytePosition}: {Path}: {Message}";
}
