using System.Text.Json;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tabular;

/// <summary>Puts the rows of one kind of record together again: each record becomes a line of JSON Lines.</summary>
internal sealed class RowReading : IDisposable
{
    private static readonly MemberName Tag = new("record");
    private static readonly MemberName Misplaced = new("extras");

    private readonly TablePlan plan;
    private readonly JsonEncodedText kind;
    private readonly int idColumn;
    private JsonOutput output = null!;
    private readonly Dictionary<FlatTable, ItemRows> items = [];

    public RowReading(TablePlan plan, IFlatSource source, RowOrder order)
    {
        this.plan = plan;
        kind = JsonEncodedText.Encode(Identity.RecordKinds.Names.Of(plan.Kind));
        idColumn = plan.Tables[0].IndexOf("id");
        try
        {
            foreach (var table in plan.Tables.Skip(1))
                items[table] = order == RowOrder.OfRecords ? new MergedRows(table, source) : new GatheredRows(table, source);
        }
        catch
        {
            // The tables that could be opened are closed again.
            Dispose();
            throw;
        }
    }

    /// <summary>The rows of lists that belong to no record that was written.</summary>
    public IEnumerable<(FlatTable Table, long Line, string Id)> Left => items.Values.SelectMany(rows => rows.Left);

    /// <summary>Writes the record of a row as a line.</summary>
    public void Write(FlatRow row, JsonOutput to)
    {
        output = to;
        output.StartObject();
        output.Member(Tag, kind);
        WriteMembers(plan.Root, row, new(row.Characters(idColumn), []));
        if (row.Text(plan.Root.Extras) is { } extras)
            WriteExtras(extras);
        output.EndObject();
        output.EndLine();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
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
            case PlannedText { Column: var column } when row.Has(column):
                output.Name(member.Prepared);
                output.Text(row.Characters(column).Span);
                break;
            case PlannedFlag { Column: var column } when row.Has(column):
                output.Name(member.Prepared);
                WriteFlag(row, column);
                break;
            case PlannedJson { Column: var column } when row.Text(column) is { } json:
                output.Name(member.Prepared);
                WriteJson(json);
                break;
            case PlannedList list when items[list.Table].Of(key) is { Count: > 0 } rows:
                output.Name(member.Prepared);
                output.StartList();
                foreach (var item in rows)
                    WriteItem(list, item, key);
                output.EndList();
                break;
            case PlannedObject inner when IsThere(inner, row, key):
                output.Name(member.Prepared);
                output.StartObject();
                WriteMembers(inner, row, key);
                output.EndObject();
                break;
        }
    }

    private void WriteItem(PlannedList list, FlatRow row, ItemKey outer)
    {
        var key = outer.Inner(row.Position(list.Table.KeyColumns - 1) ?? 0);
        output.Item();
        switch (list.Item)
        {
            case PlannedObject item:
                output.StartObject();
                WriteMembers(item, row, key);
                output.EndObject();
                break;
            case PlannedText { Column: var column } when row.Has(column):
                output.Text(row.Characters(column).Span);
                break;
            case PlannedJson { Column: var column } when row.Text(column) is { } json:
                WriteJson(json);
                break;
            default:
                output.Json("null");
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
    private void WriteFlag(FlatRow row, int column)
    {
        if (row.Flag(column) is { } flag)
            output.Flag(flag);
        else
            output.Text(row.Characters(column).Span);
    }

    // JSON that cannot be read becomes a text, and the reader of the line says that it expected an object.
    private void WriteJson(string json)
    {
        if (Parsed(json) is { } value)
            using (value)
                output.Json(value.RootElement.GetRawText());
        else
            output.Text(json);
    }

    private void WriteExtras(string json)
    {
        using var value = Parsed(json);
        if (value is not null && NamesOf(value.RootElement) is { } names)
        {
            foreach (var (name, extra) in names.Zip(value.RootElement.EnumerateObject()))
            {
                output.Name(name);
                output.Json(extra.Value.GetRawText());
            }

            return;
        }

        output.Name(Misplaced);
        output.Text(json);
    }

    // Null when the value is no object, or when a name holds half of a surrogate pair.
    private static string[]? NamesOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.Object ? [.. value.EnumerateObject().Select(extra => extra.Name)] : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // Null when the text is no JSON. A text that holds half of a surrogate pair is none either.
    private static JsonDocument? Parsed(string json)
    {
        try
        {
            return JsonDocument.Parse(json, new() { MaxDepth = JsonText.MostDepth });
        }
        catch (Exception flaw) when (flaw is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
