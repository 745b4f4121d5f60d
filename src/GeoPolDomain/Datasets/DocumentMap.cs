using System.Text.Json;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Datasets;

/// <summary>
/// The places of records in the document from which they were read, so that a message about a record can point into the file.
/// </summary>
/// <remarks>
/// The constructor scans the document once. Where the text stops being JSON, the records before that point still have places.
/// </remarks>
public sealed class DocumentMap
{
    private readonly ReadOnlyMemory<byte> text;
    private readonly Dictionary<RecordKey, (int Start, int Length)> records = [];
    private readonly LineStarts lines;

    /// <summary>Finds the places of all records.</summary>
    /// <param name="utf8">The document, as one JSON object or as JSON Lines.</param>
    public DocumentMap(ReadOnlyMemory<byte> utf8)
    {
        text = utf8[Bytes.MarkOf(utf8.Span)..];
        lines = new LineStarts(text.Span);
        if (DatasetDocument.FormOf(text.Span) == DocumentForm.Lines)
            foreach (var start in lines.All)
                Try(() => AddLine(start));
        else
            Try(AddTables);
    }

    /// <summary>Finds the place of a value of a record. Returns null when the document does not hold the record.</summary>
    /// <param name="record">The key of the record.</param>
    /// <param name="pointer">
    /// The JSON pointer (RFC 6901) to the value inside the record; empty for the record itself. If the document does not contain the
    /// value, the place is that of the last value on the way. The place of an item in a list of plain values is that of the list.
    /// </param>
    public DocumentPlace? Find(RecordKey record, string pointer = "")
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(pointer);
        return records.TryGetValue(record, out var held)
            ? lines.PlaceOf(held.Start + PointerReader.Follow(text.Span.Slice(held.Start, held.Length), pointer))
            : null;
    }

    private static void Try(Action add)
    {
        try
        {
            add();
        }
        catch (JsonException)
        {
            // The text is no JSON from here on. Reading reports that, so nobody asks for these places.
        }
    }

    private void AddLine(int start)
    {
        var line = text.Span[start..];
        var end = line.IndexOf((byte)'\n');
        line = end < 0 ? line : line[..end];
        if (line.Trim(" \t\r"u8).IsEmpty)
            return;
        var reader = new Utf8JsonReader(line, DocumentReader.Options);
        reader.Read();
        Add(ref reader, start, null);
    }

    private void AddTables()
    {
        var reader = new Utf8JsonReader(text.Span, DocumentReader.Options);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var table = TableNamed(ref reader);
            reader.Read();
            if (table is null)
                reader.Skip();
            else
                while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
                    Add(ref reader, 0, table.Kind);
        }
    }

    // Expects the reader at the start of the record and leaves it at the end of the record.
    private void Add(ref Utf8JsonReader reader, int offset, RecordKind? kind)
    {
        var start = (int)reader.TokenStartIndex;
        string? id = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isId, isKind) = (reader.HasText("id"u8), kind is null && reader.HasText("record"u8));
            reader.Read();
            if (isId)
                id = reader.Text();
            else if (isKind && RecordKinds.Names.TryRead(reader.Text(), out var named))
                kind = named;
            reader.Skip();
        }

        if (id is not null && kind is { } known)
            records.TryAdd(RecordKey.Of(known, id), (offset + start, (int)reader.BytesConsumed - start));
    }

    private static Table? TableNamed(ref Utf8JsonReader reader)
    {
        foreach (var table in Tables.All)
            if (reader.HasText(table.Utf8Name))
                return table;
        return null;
    }
}
