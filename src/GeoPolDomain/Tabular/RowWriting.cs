using System.Buffers;
using System.Text.Json;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tabular;

/// <summary>Lays records out as rows, one record after another.</summary>
/// <remarks>A record is written as JSON and read back by its tokens, so that a table says exactly what a document says.</remarks>
internal sealed class RowWriting(IFlatSink sink) : IDisposable
{
    private const int MostShared = 64;
    private readonly JsonOutput text = new();
    private readonly ArrayBufferWriter<byte> part = new(256);
    private readonly Utf8JsonWriter writer = new(Stream.Null, JsonText.OneLine);
    private readonly Dictionary<RecordKind, TablePlan> plans = TablePlan.All.ToDictionary(plan => plan.Kind);
    private readonly Dictionary<FlatTable, FlatRow> rows = TablePlan.All.SelectMany(plan => plan.Tables)
        .ToDictionary(table => table, table => new FlatRow(table));

    private readonly DateColumns dates = new();
    private readonly InternTable shared = new();
    private readonly List<int> places = [];
    private string id = "";

    /// <summary>Passes the rows of a record to the sink.</summary>
    public void Write(DatasetRecord record)
    {
        text.Clear();
        record.Write(text);
        var plan = plans[record.Key.Kind];
        id = record.IdText;
        var row = rows[plan.Tables[0]];
        row.Clear();
        var reader = new Utf8JsonReader(text.Written, DocumentReader.Options);
        reader.Read();
        WriteObject(ref reader, plan.Root, row);
        sink.Add(row);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        text.Dispose();
        writer.Dispose();
    }

    private void WriteObject(ref Utf8JsonReader reader, PlannedObject planned, FlatRow row)
    {
        if (planned.Presence >= 0)
            row.Set(planned.Presence, true);
        var next = 0;
        var hasExtras = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (planned.Find(ref reader, ref next) is { } member)
            {
                reader.Read();
                WriteValue(ref reader, member.Value, row);
                continue;
            }

            // Members that are not described come last, and all begin with "x-".
            if (!hasExtras)
                StartPart();
            hasExtras = true;
            writer.WritePropertyName(reader.Text()!);
            reader.Read();
            Copy(ref reader);
        }

        if (!hasExtras)
            return;
        writer.WriteEndObject();
        row.Set(planned.Extras, EndPart());
    }

    private void WriteValue(ref Utf8JsonReader reader, PlannedValue planned, FlatRow row)
    {
        switch (planned)
        {
            case PlannedText column:
                var said = TextOf(ref reader);
                row.Set(column.Column, said);
                if (column.IsDate)
                    dates.Set(row, column, said);
                break;
            case PlannedFlag column:
                row.Set(column.Column, reader.TokenType == JsonTokenType.True);
                break;
            case PlannedList list:
                WriteList(ref reader, list);
                break;
            case PlannedObject inner:
                WriteObject(ref reader, inner, row);
                break;
            case PlannedJson column:
                part.ResetWrittenCount();
                writer.Reset(part);
                Copy(ref reader);
                row.Set(column.Column, EndPart());
                break;
        }
    }

    // Ids, codes and dates repeat, and share one text each.
    private string TextOf(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped || reader.ValueSpan.Length > MostShared)
            return reader.Text()!;
        var mark = TextMark.Of(reader.ValueSpan);
        if (shared.Find(reader.ValueSpan, mark) is string known)
            return known;
        var said = reader.Text()!;
        shared.Add(mark, said, said);
        return said;
    }

    private void WriteList(ref Utf8JsonReader reader, PlannedList list)
    {
        var row = rows[list.Table];
        places.Add(0);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            places[^1]++;
            row.Clear();
            row.Set(0, id);
            // The table knows how many lists the item lies in; what is deeper has been left again.
            for (var i = 1; i < list.Table.KeyColumns; i++)
                row.Set(i, places[i - 1]);
            WriteValue(ref reader, list.Item, row);
            sink.Add(row);
        }

        places.RemoveAt(places.Count - 1);
    }

    private void StartPart()
    {
        part.ResetWrittenCount();
        writer.Reset(part);
        writer.WriteStartObject();
    }

    private void Copy(ref Utf8JsonReader reader)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        value.WriteTo(writer);
    }

    private string EndPart()
    {
        writer.Flush();
        return System.Text.Encoding.UTF8.GetString(part.WrittenSpan);
    }
}
