using System.Text.Json;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Text;

namespace GeoPolDomain.Datasets;

/// <summary>Reads lines of JSON Lines: a header, then one record a line.</summary>
internal sealed class LineReader
{
    private const string HeaderTag = "dataset";

    private readonly ReadContext context = new();

    /// <summary>The header, once it is read.</summary>
    public Dataset? Header { get; private set; }

    /// <summary>The record on a line; null for the header, an empty line, and a line with mistakes, which are added to the list.</summary>
    public DatasetRecord? Read(ReadOnlySpan<byte> line, long number, List<DocumentError> errors)
    {
        if (line.Trim(" \t\r"u8).IsEmpty)
            return null;
        context.Clear();
        var read = DocumentReader.Read<object>(line, ReadLine, context);
        foreach (var error in read.Errors)
            errors.Add(error with { Line = number });
        if (read.Value is Dataset header)
        {
            if (Header is not null)
                errors.Add(new DocumentError("$", number, 1, "a second header; a file in lines has one, at its start"));
            Header ??= header;
        }
        else if (Header is null && read.Errors.IsEmpty)
        {
            errors.Add(new DocumentError("$", number, 1, $"the header is missing; the first line must be {{\"record\":\"{HeaderTag}\",\"format\":\"{Dataset.Format}\",\"id\":…,\"title\":…}}"));
            Header = Dataset.Unnamed;
        }

        return read.Value as DatasetRecord;
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

    private static object ReadLine(ref Utf8JsonReader reader, ReadContext context)
    {
        var start = reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            context.Report(start, "a line must hold one object");
            reader.TrySkip();
            return null!;
        }

        var first = reader;
        if (!first.Read() || first.TokenType != JsonTokenType.PropertyName || !first.ValueTextEquals("record"u8))
            return ReadTaggedLater(ref reader, context, start);
        reader = first;
        reader.Read();
        return ReadTagged(ref reader, reader, context, start);
    }

    // The tag stands somewhere behind: look for it, then read the members from the start and pass over it.
    private static object ReadTaggedLater(ref Utf8JsonReader reader, ReadContext context, long start)
    {
        var ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isTag = ahead.ValueTextEquals("record"u8);
            ahead.Read();
            if (isTag)
            {
                context.ExpectsTag = true;
                return ReadTagged(ref reader, ahead, context, start);
            }

            ahead.TrySkip();
        }

        context.Report(start, "the member 'record' is missing; it says which kind of record the line holds");
        ObjectCodec.SkipMembers(ref reader);
        return null!;
    }

    private static object ReadTagged(ref Utf8JsonReader reader, Utf8JsonReader tag, ReadContext context, long start)
    {
        if (tag.TokenType == JsonTokenType.String)
        {
            foreach (var table in Dataset.Tables)
                if (tag.ValueTextEquals(table.Tag.EncodedUtf8Bytes))
                    return table.ReadMembers(ref reader, context, start);
            if (tag.ValueTextEquals(HeaderTag))
                return Dataset.HeaderShape.ReadMembers(ref reader, context, start);
        }

        var known = Dataset.Tables.Select(table => table.Tag.ToString()).Prepend(HeaderTag);
        context.Report(tag.TokenStartIndex, $"the kind of record must be one of {string.Join(", ", known)}");
        ObjectCodec.SkipMembers(ref reader);
        return null!;
    }
}
