using System.Text;
using GeoPolDomain.Cli.Inputs;

namespace GeoPolDomain.Cli.Files;

/// <summary>The columns of a file: places counted in characters of UTF-16 and not in bytes, as editors and SARIF count them.</summary>
internal sealed class ColumnsOf(GivenFile file)
{
    private List<int>? starts;

    /// <summary>Returns the column of a byte of a line. Lines, bytes and columns are counted from 1.</summary>
    public long ColumnAt(long line, long bytePosition)
    {
        starts ??= Starts();
        if (line < 1 || line > starts.Count)
            return bytePosition;
        var rest = file.Content[starts[(int)line - 1]..];
        var before = rest[..(int)Math.Clamp(bytePosition - 1, 0, rest.Length)];
        return Encoding.UTF8.GetCharCount(before) + 1;
    }

    private List<int> Starts()
    {
        var content = file.Content;
        var mark = Encoding.UTF8.Preamble;
        List<int> found = [content.StartsWith(mark) ? mark.Length : 0];
        for (var at = 0; at < content.Length; at++)
            if (content[at] == (byte)'\n')
                found.Add(at + 1);
        return found;
    }
}
