using System.Text.Json;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>
/// Reads and writes the records of one kind. A document may list them in any order and may not repeat an id. A dataset holds them ordered
/// by id.
/// </summary>
internal sealed class TableCodec<TRecord>(Table table, Codec<TRecord> record) : Codec<Items<TRecord>>
    where TRecord : DatasetRecord
{
    // A document in which so many records and most of all records are odd was written by others, and is read faster by its tokens alone.
    private const int MostOdd = 32;

    private readonly CountedCodec<TRecord> counted = new(record);
    private readonly ListCodec<TRecord> list = new(new CountedCodec<TRecord>(record), isSet: false);

    public override string Called => list.Called;

    public override ValueForm Form => list.Form;

    public override Items<TRecord> Read(ref Utf8JsonReader reader, ReadContext context)
    {
        var again = reader;
        var errors = context.ErrorCount;
        var records = list.Read(ref reader, context);
        if (context.ErrorCount != errors)
            return default;
        var sorted = RecordTable.Sort(records.Array.ToArray(), out var twin);
        if (twin is not null)
            ReportTwins(again, context, twin);
        return new(sorted);
    }

    // A record that does not stand as expected is read by its tokens, which report its errors. The others are read as usual, so that one
    // mistake does not make the whole document be read again.
    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, out Items<TRecord> value)
    {
        value = default;
        if (!cursor.TryEnter((byte)'['))
            return false;
        var start = new ListPlace(table.Name, 0, cursor.Passed);
        var errors = context.ErrorCount;
        var records = new GatheredRecords<TRecord>();
        if (!TryReadRecords(ref cursor, context, records))
            return false;
        if (context.ErrorCount != errors)
            return true;
        value = new(records.ToSorted(out var twin));
        if (twin is not null)
            TryFrom(start, cursor.Text, context, (ref Utf8JsonReader reader) => ReportTwins(reader, context, twin));
        return !context.IsEnded;
    }

    public override void Write(JsonOutput output, Items<TRecord> value)
    {
        output.StartList();
        var records = value.Array.AsSpan();
        for (var i = 0; i < records.Length; i++)
        {
            record.PrefetchAfter(records, i);
            output.Item();
            record.Write(output, records[i]);
        }

        output.EndList();
    }

    public override void Walk(Items<TRecord> value, Walker walker) => list.Walk(value, walker);

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) => list.WriteSchema(writer, scope);

    private bool TryReadRecords(ref Cursor cursor, ReadContext context, GatheredRecords<TRecord> records)
    {
        var (index, odd) = (0, 0);
        var pieces = (context as DocumentContext)?.PiecesFrom(table, cursor);
        while (!cursor.TryLeave((byte)']'))
        {
            var (before, count, errors) = (cursor.Passed, context.Records, context.ErrorCount);
            var copy = cursor;
            var isNext = index == 0 || cursor.TryTake((byte)',');
            if (isNext && pieces is not null && TakePiece(pieces, ref cursor, context, records) is > 0 and var many)
            {
                index += many;
                continue;
            }

            if (!isNext || !counted.TryReadPlain(ref cursor, context, out var one))
            {
                cursor = copy;
                context.Records = count;
                if (++odd > MostOdd && odd > index / 2)
                    return false;
                one = ReadByTokens(ref cursor, context, new(table.Name, index, before));
            }

            if (context.IsEnded)
                return false;
            if (context.ErrorCount == errors)
                records.Add(one);
            index++;
        }

        return true;
    }

    // The records that come next, if they were read as a piece. Returns how many they are.
    private static int TakePiece(DocumentPieces pieces, ref Cursor cursor, ReadContext context, GatheredRecords<TRecord> records)
    {
        cursor.SkipBlanks();
        if (pieces.At(cursor.Passed) is not DocumentPiece<TRecord> piece || context.Records + piece.Count > context.Limits.Records)
            return 0;
        var count = piece.Count;
        records.Take(piece.Records);
        context.Records += count;
        cursor.Pass(piece.Stop - cursor.Passed);
        return count;
    }

    private TRecord ReadByTokens(ref Cursor cursor, ReadContext context, ListPlace place)
    {
        var (read, end) = (default(TRecord), 0L);
        TryFrom(place, cursor.Text, context, (ref Utf8JsonReader reader) =>
        {
            reader.Read();
            read = counted.Read(ref reader, context);
            end = reader.BytesConsumed;
        });
        cursor.Pass((int)end + place.Offset - cursor.Passed);
        return read!;
    }

    // After a text that is no JSON, or after too many errors, nothing more is read.
    private static void TryFrom(ListPlace place, ReadOnlySpan<byte> text, ReadContext context, Reading read)
    {
        context.From = place;
        try
        {
            var reader = ListPlace.ReaderFrom(place, text, context.Options);
            read(ref reader);
        }
        catch (JsonException)
        {
            context.Broken = place;
        }

        context.From = null;
    }

    // Reads the list again to find the places, because storing the place of every record costs too much for so rare an error.
    private void ReportTwins(Utf8JsonReader again, ReadContext context, string first)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (again.Read() && again.TokenType != JsonTokenType.EndArray)
        {
            var start = again.TokenStartIndex;
            var id = record.Read(ref again, context).IdText;
            if (string.CompareOrdinal(id, first) >= 0 && !seen.Add(id))
                context.Report(
                    start,
                    DocumentErrorCode.DuplicateId,
                    $"the id '{id}' is taken by another record of this kind; give each its own");
        }
    }

    private delegate void Reading(ref Utf8JsonReader reader);
}

/// <summary>Reads and writes a record of a document, and counts the records that are read.</summary>
internal sealed class CountedCodec<TRecord>(Codec<TRecord> record) : Codec<TRecord>
    where TRecord : DatasetRecord
{
    public override string Called => record.Called;

    public override ValueForm Form => record.Form;

    public override TRecord Read(ref Utf8JsonReader reader, ReadContext context)
    {
        if (++context.Records > context.Limits.Records)
            context.Stop(reader.TokenStartIndex, DocumentErrorCode.TooManyRecords, BeyondLimit.Records(context.Limits));
        return record.Read(ref reader, context);
    }

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, out TRecord value)
    {
        value = null!;
        return ++context.Records <= context.Limits.Records && record.TryReadPlain(ref cursor, context, out value);
    }

    public override void Write(JsonOutput output, TRecord value) => record.Write(output, value);

    public override void Walk(TRecord value, Walker walker) => record.Walk(value, walker);

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) => record.WriteSchema(writer, scope);
}
