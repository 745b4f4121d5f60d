using System.Text.Json;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Datasets;

/// <summary>Reads the lines of a document in JSON Lines: a header, then one record per line.</summary>
internal sealed class LineReader(Dataset? header = null, ReadLimits? limits = null) : IDisposable
{
    private static readonly MemberName TagName = new("record");
    private static readonly JsonEncodedText HeaderTag = JsonEncodedText.Encode("dataset");

    private static readonly Dataset NoHeader = new(DatasetId.Parse("none"), "No header", []);

    private readonly ReadContext context = new(limits);
    private Table last = Tables.All[0];
    private bool isHeader;
    private bool isWhole;

    /// <summary>The header. Null until the reader has met it, unless it was known before.</summary>
    public Dataset? Header { get; private set; } = header;

    /// <summary>Whether a line had more errors than are kept of one reading.</summary>
    public bool IsCut { get; private set; }

    /// <summary>
    /// Reads the record on a line. Returns null for the header, for an empty line, and for a line with errors, which are added to the
    /// list.
    /// </summary>
    public DatasetRecord? Read(ReadOnlySpan<byte> line, long number, List<DocumentError> errors)
    {
        if (line.Length > context.Limits.LineBytes)
        {
            errors.Add(BeyondLimit.Line(context.Limits, number));
            return null;
        }

        if (line is [] or [(byte)' ' or (byte)'\t' or (byte)'\r', ..] && line.TrimStart(" \t\r"u8).IsEmpty)
            return null;
        context.Clear();
        var read = TryRead(line);
        if (read is DatasetRecord record && Header is not null)
            return record;
        if (read is null)
        {
            foreach (var error in DocumentReader.Place(line, context, isWhole))
                errors.Add(error with { Line = number });
            IsCut |= context.IsCut;
            return null;
        }

        if (read is Dataset met)
            TakeHeader(met, number, errors);
        else
            ReportNoHeader(number, errors);
        return read as DatasetRecord;
    }

    // Returns null for a line with errors.
    private object? TryRead(ReadOnlySpan<byte> line)
    {
        if (Tables.OfLine(line, last) is { } table && (last = table).ReadPlain(line, context) is { } plain)
            return plain;
        isWhole = false;
        try
        {
            var reader = new Utf8JsonReader(line, context.Options);
            reader.Read();
            var read = ReadLine(line, ref reader, context);
            isWhole = !reader.Read();
            return context.HasErrors ? null : read;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void TakeHeader(Dataset met, long number, List<DocumentError> errors)
    {
        if (Header is not null)
            errors.Add(new DocumentError(
                DocumentErrorCode.SecondHeader, "$", number, 1,
                "a second header; a file in JSON Lines has one header, on its first line"));
        Header ??= met;
    }

    private void ReportNoHeader(long number, List<DocumentError> errors)
    {
        var expected = $"{{\"record\":\"{HeaderTag}\",\"format\":\"{Dataset.Format}\",\"id\":…,\"title\":…}}";
        errors.Add(new DocumentError(
            DocumentErrorCode.MissingHeader, "$", number, 1,
            $"the header is missing; the first line must be {expected}"));
        Header = NoHeader;
    }

    /// <inheritdoc/>
    public void Dispose() => context.Dispose();

    /// <summary>Writes the header with its tag.</summary>
    public static void WriteHeader(JsonOutput output, Dataset dataset)
    {
        output.StartObject();
        output.Member(TagName, HeaderTag);
        Dataset.HeaderShape.WriteMembers(output, dataset);
        output.EndObject();
    }

    /// <summary>Writes a record with its tag.</summary>
    public static void WriteRecord(JsonOutput output, Table table, DatasetRecord record)
    {
        output.StartObject();
        output.Member(TagName, table.Tag);
        record.WriteMembers(output);
        output.EndObject();
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

        reader = new Utf8JsonReader(line, context.Options);
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
