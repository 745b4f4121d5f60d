using System.Text.Json;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tabular;

/// <summary>Puts the rows of one kind of record together again: each record becomes a line of JSON Lines.</summary>
internal sealed class RowReading(TablePlan plan, RowLists lists)
{
    private static readonly MemberName Tag = new("record");
    private static readonly MemberName Misplaced = new("extras");

    private readonly JsonEncodedText kind = JsonEncodedText.Encode(Identity.RecordKinds.Names.Of(plan.Kind));
    private JsonOutput output = null!;

    /// <summary>Writes the record of a row as a line.</summary>
    public void Write(FlatRow row, JsonOutput to)
    {
        output = to;
        output.StartObject();
        output.Member(Tag, kind);
        WriteMembers(plan.Root, row);
        if (row.Text(plan.Root.Extras) is { } extras)
            WriteExtras(extras);
        output.EndObject();
        output.EndLine();
    }

    private void WriteMembers(PlannedObject planned, FlatRow row)
    {
        foreach (var member in planned.Members)
            WriteMember(member, row);
    }

    private void WriteMember(PlannedMember member, FlatRow row)
    {
        switch (member.Value)
        {
            case PlannedText { Column: var column } when row.Has(column):
                output.Name(member.Prepared);
                output.Text(row.Text(column));
                break;
            case PlannedFlag { Column: var column } when row.Has(column):
                output.Name(member.Prepared);
                WriteFlag(row, column);
                break;
            case PlannedJson { Column: var column } when row.Text(column) is { } json:
                output.Name(member.Prepared);
                WriteJson(json);
                break;
            case PlannedList list when lists.Of(list, row) is { Count: > 0 } rows:
                output.Name(member.Prepared);
                output.StartList();
                foreach (var item in rows)
                    WriteItem(list, item);
                output.EndList();
                break;
            case PlannedObject inner when lists.Have(inner, row):
                output.Name(member.Prepared);
                output.StartObject();
                WriteMembers(inner, row);
                output.EndObject();
                break;
        }
    }

    private void WriteItem(PlannedList list, FlatRow row)
    {
        output.Item();
        switch (list.Item)
        {
            case PlannedObject item:
                output.StartObject();
                WriteMembers(item, row);
                output.EndObject();
                break;
            case PlannedText { Column: var column } when row.Has(column):
                output.Text(row.Text(column));
                break;
            case PlannedJson { Column: var column } when row.Text(column) is { } json:
                WriteJson(json);
                break;
            default:
                output.Json("null");
                break;
        }
    }

    // What is neither true nor false goes to the reader as it is, which says what is wrong.
    private void WriteFlag(FlatRow row, int column)
    {
        if (row.Flag(column) is { } flag)
            output.Flag(flag);
        else
            output.Text(row.Text(column));
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
