using System.Buffers;
using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>The texts of one column of a row group, copied one behind another.</summary>
/// <remarks>
/// Parquet.Net gives each text as a part of some array. So many references to young arrays would be followed by every collection as long
/// as the row group is read, which took a third of the time.
/// </remarks>
/// <param name="at">Where the column stands in its table.</param>
/// <param name="mostCopied">How many characters of a row group are copied. More of them stay as they came.</param>
internal sealed class ReadTexts(int at, int mostCopied = 1 << 26) : ReadColumn
{
    private char[] characters = [];

    // Where each text ends.
    private int[] ends = [];

    // The texts as they came. Null when they are copied.
    private ReadOnlyMemory<char>[]? large;
    private int taken;
    private int start;

    protected override async Task ReadAsync(ParquetRowGroupReader group, DataField field, int rows, Memory<int>? to)
    {
        (taken, start, large) = (0, 0, null);
        var texts = ArrayPool<ReadOnlyMemory<char>>.Shared.Rent(rows);
        // What a group does not tell would be that of another.
        Array.Clear(texts, 0, rows);
        await group.ReadRawAsync<ReadOnlyMemory<char>>(field, texts.AsMemory(0, rows), to, null).ConfigureAwait(false);
        if (TryCopy(texts.AsSpan(0, rows)))
            ArrayPool<ReadOnlyMemory<char>>.Shared.Return(texts, clearArray: true);
        else
            large = texts;
    }

    protected override void SetTold(FlatRow row)
    {
        if (large is not null)
        {
            row.SetCharacters(at, large[taken++]);
            return;
        }

        var end = ends[taken++];
        row.SetCharacters(at, characters.AsMemory(start, end - start));
        start = end;
    }

    private bool TryCopy(ReadOnlySpan<ReadOnlyMemory<char>> texts)
    {
        var length = 0L;
        foreach (var text in texts)
            length += text.Length;
        if (length > mostCopied)
            return false;
        if (characters.Length < length)
            characters = new char[length];
        if (ends.Length < texts.Length)
            ends = new int[texts.Length];
        var end = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i].Span.CopyTo(characters.AsSpan(end));
            ends[i] = end += texts[i].Length;
        }

        return true;
    }
}
