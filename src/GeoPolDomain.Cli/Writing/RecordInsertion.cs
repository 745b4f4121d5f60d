using System.Text;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Writing;

/// <summary>
/// Puts records into a file. A file in the canonical form stays canonical; in any other file, the records are inserted and every other byte
/// stays.
/// </summary>
internal static class RecordInsertion
{
    /// <summary>Returns the content of the file with the records.</summary>
    /// <param name="file">The file.</param>
    /// <param name="before">The dataset in the file.</param>
    /// <param name="after">The dataset with the records.</param>
    /// <param name="records">The records, each with its kind.</param>
    public static byte[] Into(
        GivenFile file, Dataset before, Dataset after, IEnumerable<(DescribedKind Kind, DatasetRecord Record)> records)
    {
        var content = file.Content.ToArray();
        if (content.AsSpan().SequenceEqual(Canonical(before, file.Form)))
            return Canonical(after, file.Form);
        foreach (var (kind, record) in records)
            content = file.Form == DocumentForm.Lines ? WithLine(content, record) : WithItem(content, kind.List, record.ToJson());
        return content;
    }

    private static byte[] Canonical(Dataset data, DocumentForm form)
    {
        using var written = new MemoryStream();
        DocumentForms.Write(data, form, written);
        return written.ToArray();
    }

    private static byte[] WithLine(byte[] content, DatasetRecord record)
    {
        var newline = NewlineOf(content);
        var before = content is [.., (byte)'\n'] ? "" : newline;
        return Spliced(content, content.Length, $"{before}{{\"record\":\"{record.Key.Kind.ToText()}\",{record.ToJson()[1..]}{newline}");
    }

    private static byte[] WithItem(byte[] content, string list, string item)
    {
        var newline = NewlineOf(content);
        var (lastItem, openList, lastMember) = PlacesIn(content, list);
        if (lastItem is { } at)
        {
            var indent = IndentOf(content, at.Start);
            var alike = ItemLayout.Alike(item, Encoding.UTF8.GetString(content, at.Start, at.End - at.Start), indent ?? "", newline);
            return Spliced(content, at.End, indent is null ? $", {alike}" : $",{newline}{indent}{alike}");
        }

        if (openList is { } empty)
            return Spliced(content, empty, ItemLayout.Airy(item));
        var outer = IndentOf(content, lastMember.Start) ?? "";
        return Spliced(
            content, lastMember.End, $",{newline}{outer}\"{list}\": [{newline}{outer}{outer}{ItemLayout.Airy(item)}{newline}{outer}]");
    }

    // The last item of the list, the place after the bracket of an empty list, and the last member of the document.
    private static ((int Start, int End)? LastItem, int? OpenList, (int Start, int End) LastMember) PlacesIn(byte[] content, string list)
    {
        var mark = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(content.AsSpan(mark));
        (int Start, int End)? lastItem = null;
        int? openList = null;
        (int Start, int End) lastMember = default;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = mark + (int)reader.TokenStartIndex;
            // A name with escapes is not recognized; the caller then finds two lists of one name and refuses the file.
            var isList = reader.ValueSpan.SequenceEqual(Encoding.UTF8.GetBytes(list));
            reader.Read();
            if (isList)
            {
                openList = mark + (int)reader.BytesConsumed;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    var item = mark + (int)reader.TokenStartIndex;
                    reader.Skip();
                    lastItem = (item, mark + (int)reader.BytesConsumed);
                }
            }
            else
            {
                reader.Skip();
            }

            lastMember = (start, mark + (int)reader.BytesConsumed);
        }

        return (lastItem, openList, lastMember);
    }

    private static string NewlineOf(byte[] content) => content.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";

    // The spaces before something that begins its line; null where something else stands before it on the line.
    private static string? IndentOf(byte[] content, int at)
    {
        var line = content.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
        var before = Encoding.UTF8.GetString(content, line, at - line);
        return line > 0 && string.IsNullOrWhiteSpace(before) ? before : null;
    }

    private static byte[] Spliced(byte[] content, int at, string text) =>
        [.. content[..at], .. Encoding.UTF8.GetBytes(text), .. content[at..]];
}
