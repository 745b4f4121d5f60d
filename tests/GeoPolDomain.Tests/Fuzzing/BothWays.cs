using System.Text;
using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tests.Fuzzing;

/// <summary>
/// What looks as expected is read without tokens, and everything else by its tokens. Both ways read the same records, byte for byte, and
/// find the same mistakes in the same places.
/// </summary>
internal static class BothWays
{
    public static void Try(byte[] text)
    {
        var marked = text.AsSpan(Bytes.MarkOf(text));
        if (DatasetDocument.FormOf(text) == DocumentForm.Lines)
            TryLines(marked);
        else
            TryDocument(marked);
    }

    private static void TryDocument(ReadOnlySpan<byte> text)
    {
        DatasetJson.TryRead(text, out var data, out var errors, out var isCut);
        var tokens = DocumentReader.Read(
            text,
            static (ReadOnlySpan<byte> _, ref Utf8JsonReader reader, ReadContext context) => Dataset.Shape.Read(ref reader, context),
            new ReadContext());
        Compare(data, tokens.Errors.IsEmpty ? tokens.Value : null, DatasetJson.Write);
        if (!errors.SequenceEqual(tokens.Errors) || isCut != tokens.IsCut)
            throw new InvalidOperationException("its tokens have other mistakes");
    }

    // A line that begins with a blank is not as expected, and all of it stands one byte further on.
    private static void TryLines(ReadOnlySpan<byte> text)
    {
        byte[] moved = [(byte)' ', .. text];
        moved = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(moved).Replace("\n", "\n ", StringComparison.Ordinal));
        DatasetLines.TryRead(new MemoryStream(text.ToArray()), out var data, out var errors, out var isCut);
        DatasetLines.TryRead(new MemoryStream(moved), out var tokens, out var others, out var isCutToo);
        Compare(data, tokens, DatasetLines.Write);
        if (errors.Length != others.Length || !errors.SequenceEqual(others.Zip(errors, MovedBack)) || isCut != isCutToo)
            throw new InvalidOperationException("the tokens of its lines have other mistakes");
    }

    // A mistake of a whole line stands on its first byte in both.
    private static DocumentError MovedBack(DocumentError moved, DocumentError error) =>
        error.BytePosition == 1 && moved.BytePosition == 1 ? moved : moved with { BytePosition = moved.BytePosition - 1 };

    private static void Compare(Dataset? data, Dataset? tokens, Func<Dataset, string> write)
    {
        if (!Equals(data, tokens) || (data is not null && write(data) != write(tokens!)))
            throw new InvalidOperationException("its tokens say something else");
    }
}
