using System.Buffers;
using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>Texts, one behind another, so that no string is made of what is only written.</summary>
internal sealed class TextBuffer(FlatColumn column) : ColumnBuffer(column)
{
    // The length of a text that is not told.
    private const int None = -1;

    private readonly List<int> lengths = [];
    private char[] characters = [];
    private int used;

    public override DataField Field { get; } = new DataField<string>(column.Name, !column.IsRequired);

    public override int Add(FlatRow row, int at)
    {
        if (!row.Has(at))
        {
            lengths.Add(None);
            return 0;
        }

        var text = row.Text(at).AsSpan();
        lengths.Add(text.Length);
        Take(text);
        return text.Length;
    }

    public override void AddAll(ColumnBuffer others)
    {
        var more = (TextBuffer)others;
        lengths.AddRange(more.lengths);
        Take(more.characters.AsSpan(0, more.used));
    }

    public override void Clear()
    {
        lengths.Clear();
        used = 0;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group, DataField field, CancellationToken cancellation)
    {
        var texts = ArrayPool<ReadOnlyMemory<char>>.Shared.Rent(lengths.Count);
        var levels = ArrayPool<int>.Shared.Rent(lengths.Count);
        try
        {
            var count = Cut(texts, levels);
            var told = texts.AsMemory(0, count);
            if (field.IsNullable)
                await group.WriteAllPartsAsync<ReadOnlyMemory<char>>(field, told, levels.AsMemory(0, lengths.Count), null, cancellation)
                    .ConfigureAwait(false);
            else
                await group.WriteAsync<ReadOnlyMemory<char>>(field, told, null, null, cancellation).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<ReadOnlyMemory<char>>.Shared.Return(texts, clearArray: true);
            ArrayPool<int>.Shared.Return(levels);
        }
    }

    // Fills in the texts that are told, and for each row whether it tells one. Returns how many do.
    private int Cut(ReadOnlyMemory<char>[] texts, int[] levels)
    {
        var (count, start) = (0, 0);
        for (var i = 0; i < lengths.Count; i++)
        {
            levels[i] = lengths[i] == None ? 0 : 1;
            if (lengths[i] == None)
                continue;
            texts[count++] = characters.AsMemory(start, lengths[i]);
            start += lengths[i];
        }

        return count;
    }

    private void Take(ReadOnlySpan<char> text)
    {
        if (text.Length > characters.Length - used)
            Grow((long)used + text.Length);
        text.CopyTo(characters.AsSpan(used));
        used += text.Length;
    }

    private void Grow(long needed)
    {
        if (needed > Array.MaxLength)
            throw new InvalidOperationException(
                $"the texts of the column '{Column.Name}' have more than {Array.MaxLength} characters in a row group; write fewer records");
        Array.Resize(ref characters, (int)Math.Min(Array.MaxLength, Math.Max(needed, Math.Max(256, 2L * characters.Length))));
    }
}
