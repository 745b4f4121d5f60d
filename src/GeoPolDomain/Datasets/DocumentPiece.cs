using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>
/// Some records of a list in a document, one after another, that are read before the reading of the document comes to them.
/// </summary>
/// <param name="table">The list to which the records seem to belong.</param>
/// <param name="start">Where the first record seems to begin.</param>
/// <param name="end">Where the piece ends at the latest.</param>
internal abstract class DocumentPiece(Table table, int start, int end)
{
    public Table Table => table;

    public int Start { get; } = start;

    public int End => end;

    /// <summary>Where the last record ends that was read.</summary>
    public int Stop { get; protected set; } = start;

    /// <summary>How many records were read.</summary>
    public abstract int Count { get; }

    /// <summary>The piece behind a record that could not be read here. Null when there is none.</summary>
    public DocumentPiece? Rest { get; set; }

    /// <summary>
    /// Reads the records that stand as this library writes them, up to the end of the piece. Returns where the first record begins that
    /// stands otherwise, or null.
    /// </summary>
    public abstract int? Read(ReadOnlySpan<byte> text, ReadContext context);
}

/// <summary>Some records of one kind.</summary>
internal sealed class DocumentPiece<TRecord>(Table table, Codec<TRecord> record, int start, int end) : DocumentPiece(table, start, end)
    where TRecord : DatasetRecord
{
    /// <summary>The records, in the order of the document.</summary>
    public GatheredRecords<TRecord> Records { get; } = new();

    public override int Count => Records.Count;

    public override int? Read(ReadOnlySpan<byte> text, ReadContext context)
    {
        // The cursor sees nothing behind the end, so that all pieces together are read in a time that the length of the text bounds.
        var cursor = Cursor.InList(text[..End], context.Limits, Start);
        do
        {
            if (cursor.IsAtEnd)
                return null;
            var begin = cursor.Passed;
            if (!record.TryReadPlain(ref cursor, context, out var one))
                return begin;
            Records.Add(one);
            Stop = cursor.Passed;
        }
        while (cursor.TryTake((byte)','));
        return null;
    }
}
