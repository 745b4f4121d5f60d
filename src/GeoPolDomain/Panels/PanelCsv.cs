using System.Buffers;
using System.Buffers.Text;
using System.Text;
using GeoPolDomain.Text;

namespace GeoPolDomain.Panels;

/// <summary>Writes a panel as comma-separated values (RFC 4180): a header, then one row a line.</summary>
/// <remarks>
/// The text is UTF-8 without a byte order mark, and lines end with CR LF. Answers are <c>yes</c>, <c>no</c> and <c>unknown</c>. An empty
/// cell says that the list of the panel has no code for the state. Rows are written as they come, and none is kept.
/// </remarks>
public static class PanelCsv
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
        var cells = new CsvOutput(output);
        foreach (var column in TRow.Columns)
            cells.Put(column);
        cells.EndRow();
        foreach (var row in rows)
        {
            row.PutInto(cells);
            cells.EndRow();
        }
    }

    private sealed class CsvOutput(IBufferWriter<byte> output) : CellOutput
    {
        private const int LongestNumber = 11;

        private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

        private bool isFirst = true;

        public override void Put(int number)
        {
            var span = Begin(LongestNumber);
            Utf8Formatter.TryFormat(number, span[1..], out var written);
            End(span, written);
        }

        public override void Put(string? text)
        {
            text ??= "";
            if (text.AsSpan().ContainsAny(Special))
                text = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            var span = Begin(Encoding.UTF8.GetMaxByteCount(text.Length));
            End(span, Encoding.UTF8.GetBytes(text, span[1..]));
        }

        public void EndRow()
        {
            output.Write("\r\n"u8);
            isFirst = true;
        }

        private Span<byte> Begin(int longest) => output.GetSpan(longest + 1);

        // The comma before the cell is kept only where it is not the first one.
        private void End(Span<byte> span, int written)
        {
            if (isFirst)
                span[1..(written + 1)].CopyTo(span);
            else
                span[0] = (byte)',';
            output.Advance(isFirst ? written : written + 1);
            isFirst = false;
        }
    }
}
