using System.Buffers;
using System.Text;
using nietras.SeparatedValues;

namespace GeoPolDomain.Csv;

/// <summary>How a value stands in a field, and back.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private const int BufferLength = 1 << 14;

    /// <summary>Starts a file with the names of its columns.</summary>
    public static SepWriter Writer(Stream stream, IEnumerable<string> columns, bool leaveOpen = false)
    {
        var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferLength, leaveOpen)
        {
            NewLine = "\n",
        };
        var writer = Sep.New(',').Writer(options => options with { WriteHeader = true }).To(text);
        writer.Header.Add([.. columns]);
        writer.Header.Write();
        return writer;
    }

    /// <summary>A value as a field: nothing for what is not told, quoted where it is empty or holds a sign of the format.</summary>
    public static string Of(string? value) =>
        value is null ? ""
        : value.Length > 0 && value.AsSpan().IndexOfAny(Special) < 0 && value[0] != ' ' && value[^1] != ' ' ? value
        : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Copies the value of a field and returns its length, or -1 when nothing is told.</summary>
    public static int CopyValue(ReadOnlySpan<char> field, Span<char> to)
    {
        if (field.IsEmpty)
            return -1;
        if (field is not ['"', .., '"'])
        {
            field.CopyTo(to);
            return field.Length;
        }

        var length = 0;
        for (var rest = field[1..^1]; !rest.IsEmpty;)
        {
            // Two quotation marks stand for one.
            var pair = rest.IndexOf("\"\"", StringComparison.Ordinal);
            var plain = pair < 0 ? rest.Length : pair + 1;
            rest[..plain].CopyTo(to[length..]);
            length += plain;
            rest = rest[(pair < 0 ? plain : plain + 1)..];
        }

        return length;
    }
}
