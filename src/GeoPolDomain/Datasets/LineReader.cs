using System.Text.Json;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>Reads lines of JSON Lines: a header, then one record a line.</summary>
internal sealed class LineReader
{
    private const string HeaderTag = "dataset";

    private readonly ReadContext context = new();
    private readonly ReadValue<object> readLine;
    private Table last = Tables.All[0];
    private bool isHeader;

    public LineReader() => readLine = ReadLine;

    /// <summary>The header, once it is read.</summary>
    public Dataset? Header { get; private set; }

    /// <summary>The record on a line; null for the header, an empty line, and a line with mistakes, which are added to the list.</summary>
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
                errors.Add(new DocumentError(DocumentErrorCode.SecondHeader, "$", number, 1, "a second header; a file in lines has one, at its start"));
            Header ??= header;
        }
        else if (Header is null && read.Errors.IsEmpty)
        {
            errors.Add(new DocumentError(DocumentErrorCode.MissingHeader, "$", number, 1, $"the header is missing; the first line must be {{\"record\":\"{HeaderTag}\",\"format\":\"{Dataset.Format}\",\"id\":…,\"title\":…}}"));
            Header = Dataset.Unnamed;
        }

        return read.Value as DatasetRecord;
    }

    // Nearly every line is a record without a mistake; any other is read again, by who can tell the place of a mistake.
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

    // The tag stands somewhere behind: look for it, then read the members from the start and pass over it.
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

        context.Report(start, DocumentErrorCode.MissingMember, "the member 'record' is missing; it says which kind of record the line holds");
        ObjectCodec.SkipMembers(ref reader);
        return null!;
    }

    private object ReadTagged(long tagStart, Table? table, ref Utf8JsonReader reader, ReadContext context, long start)
    {
        if (table is not null)
            return table.ReadMembers(ref reader, context, start);
        if (isHeader)
            return Dataset.HeaderShape.ReadMembers(ref reader, context, start);
        var known = Tables.All.Select(one => one.Tag.ToString()).Prepend(HeaderTag);
        context.Report(tagStart, DocumentErrorCode.UnknownKind, $"the kind of record must be one of {string.Join(", ", known)}");
        ObjectCodec.SkipMembers(ref reader);
        return null!;
    }

    /// <summary>The table of the tag the reader stands on; null for the header's tag and for a tag that is none.</summary>
    private Table? TagOf(ref Utf8JsonReader reader)
    {
        isHeader = false;
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.TrySkip();
            return null;
        }

        // Records of a kind mostly stand together.
        if (reader.HasText(last.Tag.EncodedUtf8Bytes))
            return last;
        foreach (var table in Tables.All)
            if (reader.HasText(table.Tag.EncodedUtf8Bytes))
                return last = table;
        isHeader = reader.HasText(HeaderTag);
        return null;
    }
}
