using System.Buffers;
using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>The texts of one column of a row group as UTF-8, copied one behind another.</summary>
/// <remarks>
/// Parquet.Net gives each text as a part of some array. So many references to young arrays would be followed by every collection as long
/// as the row group is read, which took a third of the time.
/// </remarks>
/// <param name="at">Where the column stands in its table.</param>
/// <param name="mostCopied">How many bytes of a row group are copied. More of them stay as they came.</param>
internal sealed class ReadTexts(int at, int mostCopied = 1 << 26) : ReadColumn
{
    private DataField? field;
    private DataField? asBytes;
    private byte[] bytes = [];

    // Where each text ends.
    private int[] ends = [];

    // The texts as they came. Null when they are copied.
    private ReadOnlyMemory<byte>[]? large;
    private int taken;
    private int start;

    protected override async Task ReadAsync(ParquetRowGroupReader group, DataField field, int rows, Memory<int>? to)
    {
        (taken, start, large) = (0, 0, null);
        var texts = ArrayPool<ReadOnlyMemory<byte>>.Shared.Rent(rows);
        // What a group does not tell would be that of another.
        Array.Clear(texts, 0, rows);
        await group.ReadRawAsync<ReadOnlyMemory<byte>>(BytesOf(field), texts.AsMemory(0, rows), to, null).ConfigureAwait(false);
        if (TryCopy(texts.AsSpan(0, rows)))
            ArrayPool<ReadOnlyMemory<byte>>.Shared.Return(texts, clearArray: true);
        else
            large = texts;
    }

    protected override void SetTold(FlatRow row)
    {
        if (large is not null)
        {
            var text = large[taken++].ToArray();
            row.SetUtf8(at, text, 0, text.Length);
            return;
        }

        var end = ends[taken++];
        row.SetUtf8(at, bytes, start, end - start);
        start = end;
    }

    private bool TryCopy(ReadOnlySpan<ReadOnlyMemory<byte>> texts)
    {
        var length = 0L;
        foreach (var text in texts)
            length += text.Length;
        if (length > mostCopied)
            return false;
        if (bytes.Length < length)
            bytes = new byte[length];
        if (ends.Length < texts.Length)
            ends = new int[texts.Length];
        var end = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i].Span.CopyTo(bytes.AsSpan(end));
            ends[i] = end += texts[i].Length;
        }

        return true;
    }

    // A column of texts, read as one of bytes, so that Parquet.Net makes no characters of them.
    private DataField BytesOf(DataField texts)
    {
        if (field == texts)
            return asBytes!;
        field = texts;
        return asBytes = new ParquetSchema(new DataField(texts.Name, typeof(byte[]), texts.IsNullable)).DataFields[0];
    }
}
