using System.Buffers;
using System.Text.Json;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tabular;

/// <summary>Puts the rows of one kind of record together again: each record becomes a line of JSON Lines.</summary>
internal sealed class RowReading : IDisposable
{
    private readonly TablePlan plan;
    private readonly Utf8JsonWriter writer;
    private readonly Dictionary<FlatTable, ItemRows> items;

    public RowReading(TablePlan plan, IFlatSource source, RowOrder order, IBufferWriter<byte> output)
    {
        this.plan = plan;
        writer = new(output, JsonText.OneLine);
        items = plan.Tables.Skip(1).ToDictionary(
            table => table,
            table => order == RowOrder.OfRecords ? (ItemRows)new MergedRows(table, source) : new GatheredRows(table, source));
    }

    /// <summary>The rows of lists that belong to no record that was written.</summary>
    public IEnumerable<(FlatTable Table, long Line, string Id)> Left => items.Values.SelectMany(rows => rows.Left);

    /// <summary>Writes the record of a row, without the end of the line.</summary>
    public void Write(FlatRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("record"u8, Identity.RecordKinds.Names.Of(plan.Kind));
        var id = row.Text(row.Table.IndexOf("id")) ?? "";
        WriteMembers(plan.Root, row, new(id, []));
        if (row.Text(plan.Root.Extras) is { } extras)
            WriteExtras(extras);
        writer.WriteEndObject();
        writer.Flush();
        writer.Reset();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Dispose();
        foreach (var rows in items.Values)
            rows.Dispose();
    }

    private void WriteMembers(PlannedObject planned, FlatRow row, ItemKey key)
    {
        foreach (var member in planned.Members)
            WriteMember(member, row, key);
    }

    private void WriteMember(PlannedMember member, FlatRow row, ItemKey key)
    {
        switch (member.Value)
        {
            case PlannedText { Column: var column } when row.Text(column) is { } text:
                writer.WriteString(member.Encoded, text);
                break;
            case PlannedFlag { Column: var column } when row.Has(column):
                WriteFlag(member.Encoded, row, column);
                break;
            case PlannedJson { Column: var column } when row.Text(column) is { } json:
                writer.WritePropertyName(member.Encoded);
                WriteJson(json);
                break;
            case PlannedList list when items[list.Table].Of(key) is { Count: > 0 } rows:
                writer.WriteStartArray(member.Encoded);
                foreach (var item in rows)
                    WriteItem(list, item, key);
                writer.WriteEndArray();
                break;
            case PlannedObject inner when IsThere(inner, row, key):
                writer.WriteStartObject(member.Encoded);
                WriteMembers(inner, row, key);
                writer.WriteEndObject();
                break;
        }
    }

    private void WriteItem(PlannedList list, FlatRow row, ItemKey outer)
    {
        var key = outer.Inner(row.Position(list.Table.KeyColumns - 1) ?? 0);
        switch (list.Item)
        {
            case PlannedObject item:
                writer.WriteStartObject();
                WriteMembers(item, row, key);
                writer.WriteEndObject();
                break;
            case PlannedText { Column: var column }:
                writer.WriteStringValue(row.Text(column));
                break;
            case PlannedJson { Column: var column }:
                WriteJson(row.Text(column) ?? "null");
                break;
        }
    }

    private bool IsThere(PlannedObject planned, FlatRow row, ItemKey key) =>
        (planned.Presence >= 0 && row.Flag(planned.Presence) == true)
        || Array.Exists(planned.Members, member => member.Value switch
        {
            PlannedText { Column: var column } => row.Has(column),
            PlannedFlag { Column: var column } => row.Has(column),
            PlannedJson { Column: var column } => row.Has(column),
            PlannedList list => items[list.Table].Of(key).Count > 0,
            PlannedObject inner => IsThere(inner, row, key),
            _ => false,
        });

    // What is neither true nor false goes to the reader as it is, which says what is wrong.
    private void WriteFlag(JsonEncodedText name, FlatRow row, int column)
    {
        if (row.Flag(column) is { } flag)
            writer.WriteBoolean(name, flag);
        else
            writer.WriteString(name, row.Text(column));
    }

    // JSON that cannot be read becomes a text, and the reader of the line says that it expected an object.
    private void WriteJson(string json)
    {
        try
        {
            using var value = JsonDocument.Parse(json, new() { MaxDepth = JsonText.MostDepth });
            value.WriteTo(writer);
        }
        catch (JsonException)
        {
            writer.WriteStringValue(json);
        }
    }

    private void WriteExtras(string json)
    {
        try
        {
            using var value = JsonDocument.Parse(json, new() { MaxDepth = JsonText.MostDepth });
            if (value.RootElement.ValueKind == JsonValueKind.Object)
            {
                foreach (var extra in value.RootElement.EnumerateObject())
                    extra.WriteTo(writer);
                return;
            }
        }
        catch (JsonException)
        {
            // Told as below.
        }

        writer.WriteString("extras"u8, json);
    }
}
