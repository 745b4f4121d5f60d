using System.Text.Json;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Datasets;

/// <summary>Reads the lines of a document in JSON Lines: a header, then one record per line.</summary>
internal sealed class LineReader
{
    private static readonly JsonEncodedText HeaderTag = JsonEncodedText.Encode("dataset");

    private readonly ReadContext context = new();
    private readonly ReadValue<object> readLine;
    private Table last = Tables.All[0];
    private bool isHeader;

    public LineReader() => readLine = ReadLine;

    /// <summary>The header. Null until the reader has met it.</summary>
    public Dataset? Header { get; private set; }

    /// <summary>
    /// Reads the record on a line. Returns null for the header, for an empty line, and for a line with errors, which are added to the
    /// list.
    /// </summary>
    public DatasetRecord? Read(ReadOnlySpan<byte> line, long number, List<DocumentError> errors)
    {
        if (TryReadSound(line) is { } sound)
            return sound;
        if (line.Trim(" \t\r"u8).IsEmpty)
            return null;
        context.Clear();
        var read = DocumentReader.Read(line, readLine, context);
        foreach (var error in read.Errors)
            errors.Add(error with { Line = number });
        if (read.Value is Dataset header)
        {
            if (Header is not null)
                errors.Add(new DocumentError(
                    DocumentErrorCode.SecondHeader,
                    "$",
                    number,
                    1,
                    "a second header; a file in JSON Lines has one header, on its first line"));
            Header ??= header;
        }
        else if (Header is null && read.Errors.IsEmpty)
        {
            var expected = $"{{\"record\":\"{HeaderTag}\",\"format\":\"{Dataset.Format}\",\"id\":…,\"title\":…}}";
            errors.Add(new DocumentError(
                DocumentErrorCode.MissingHeader,
                "$",
                number,
                1,
                $"the header is missing; the first line must be {expected}"));
            Header = Dataset.Unnamed;
        }

        return read.Value as DatasetRecord;
    }

    // Nearly every line is a record without errors. Read reads any other line again, with the slower reader that places errors.
    private DatasetRecord? TryReadSound(ReadOnlySpan<byte> line)
    {
        if (Header is null)
            return null;
        try
        {
            context.Clear();
            var reader = new Utf8JsonReader(line, DocumentReader.Options);
            reader.Read();
            var record = ReadLine(line, ref reader, context) as DatasetRecord;
            return !reader.Read() && !context.HasErrors ? record : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes the header with its tag.</summary>
    public static void WriteHeader(Utf8JsonWriter writer, Dataset dataset)
    {
        writer.WriteStartObject();
        writer.WriteString("record"u8, HeaderTag);
        Dataset.HeaderShape.WriteMembers(writer, dataset);
        writer.WriteEndObject();
    }

    /// <summary>Writes a record with its tag.</summary>
    public static void WriteRecord(Utf8JsonWriter writer, Table table, DatasetRecord record)
    {
        writer.WriteStartObject();
        writer.WriteString("record"u8, table.Tag);
        record.WriteMembers(writer);
        writer.WriteEndObject();
    }

    private object ReadLine(ReadOnlySpan<byte> line, ref Utf8JsonReader reader, ReadContext context)
    {
        var start = reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            context.Report(start, DocumentErrorCode.UnexpectedType, "a line must hold one object");
            reader.TrySkip();
            return null!;
        }

        reader.Read();
        if (reader.TokenType == JsonTokenType.PropertyName && reader.HasText("record"u8))
        {
            reader.Read();
            return ReadTagged(reader.TokenStartIndex, TagOf(ref reader), ref reader, context, start);
        }

        reader = new Utf8JsonReader(line, DocumentReader.Options);
        reader.Read();
        return ReadTaggedLater(ref reader, context, start);
    }

    // The tag is not the first member: finds the tag, then reads the members from the start and skips the tag.
    private object ReadTaggedLater(ref Utf8JsonReader reader, ReadContext context, long start)
    {
        var ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isTag = ahead.HasText("record"u8);
            ahead.Read();
            if (isTag)
            {
                context.ExpectsTag = true;
                return ReadTagged(ahead.TokenStartIndex, TagOf(ref ahead), ref reader, context, start);
            }

            ahead.TrySkip();
        }

        context.Report(
            start,
            DocumentErrorCode.MissingMember,
            "the member 'record' is missing; it says which kind of record the line holds");
        ObjectCodec.SkipMembers(ref reader);
        return null!;
    }

    private object ReadTagged(long tagStart, Table? table, ref Utf8JsonReader reader, ReadContext context, long start)
    {
        if (table is not null)
            return table.ReadMembers(ref reader, context, start);
        if (isHeader)
            return Dataset.HeaderShape.ReadMembers(ref reader, context, start);
        var known = Tables.All.Select(one => one.Tag.ToString()).Prepend(HeaderTag.ToString());
        context.Report(tagStart, DocumentErrorCode.UnknownKind, $"the kind of record must be one of {string.Join(", ", known)}");
        ObjectCodec.SkipMembers(ref reader);
        return null!;
    }

    /// <summary>
    /// The table that belongs to the tag at the reader's position. Null for the tag of the header and for an unknown tag.
    /// </summary>
    private Table? TagOf(ref Utf8JsonReader reader)
    {
        isHeader = false;
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.TrySkip();
            return null;
        }

        // Most lines have the same kind as the line before.
        if (reader.HasText(last.Tag.EncodedUtf8Bytes))
            return last;
        foreach (var table in Tables.All)
            if (reader.HasText(table.Tag.EncodedUtf8Bytes))
                return last = table;
        isHeader = reader.HasText(HeaderTag.EncodedUtf8Bytes);
        return null;
    }
}
