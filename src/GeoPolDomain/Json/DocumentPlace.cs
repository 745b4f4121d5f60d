namespace GeoPolDomain.Json;

/// <summary>A place in a document.</summary>
/// <param name="Line">The line; the first is 1.</param>
/// <param name="BytePosition">The byte of that line; the first is 1.</param>
public readonly record struct DocumentPlace(long Line, long BytePosition)
{
    /// <summary>The line and the byte, in the way editors can jump to.</summary>
    public override string ToString() => $"{Line}:{BytePosition}";
}
