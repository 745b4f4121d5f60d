using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Panels;

/// <summary>Writes a panel as JSON Lines: one JSON object a line, with the names of the columns as its members.</summary>
/// <remarks>
/// A member is left out where the list of the panel has no code for the state. Rows are written as they come, and none is kept.
/// </remarks>
public static class PanelLines
{
    /// <summary>Writes the rows to a stream. The stream stays open.</summary>
    public static void Write<TRow>(IEnumerable<TRow> rows, Stream stream)
        where TRow : IPanelRow
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(stream);
        StreamOutput.Write(stream, output => Write(rows, output));
    }

    /// <summary>Writes the rows to a buffer.</summary>
    public static void Write<TRow>(IEnumerable<TRow> rows, IBufferWriter<byte> output)
        where TRow : IPanelRow
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output);
        var cells = new JsonOutput(json, [.. TRow.Columns.Select(column => JsonEncodedText.Encode(column))]);
        foreach (var row in rows)
        {
            cells.BeginRow();
            row.PutInto(cells);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
        }
    }

    private sealed class JsonOutput(Utf8JsonWriter json, ImmutableArray<JsonEncodedText> members) : CellOutput
    {
        private int column;

        public void BeginRow()
        {
            json.WriteStartObject();
            column = 0;
        }

        public override void Put(int number) => json.WriteNumber(members[column++], number);

        public override void Put(string? text)
        {
            if (text is not null)
                json.WriteString(members[column], text);
            column++;
        }
    }
}
