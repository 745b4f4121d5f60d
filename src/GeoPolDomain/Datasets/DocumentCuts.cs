using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>Guesses where lists and records of a document begin, and so cuts a document into pieces.</summary>
/// <remarks>
/// To be sure where a record begins, one must have read everything before. A guess that is wrong costs time and nothing else: what was
/// read from there is used only when the reading of the document comes to the same place.
/// </remarks>
/// <param name="text">The document up to the end of its header, which shows how its lists are set apart.</param>
/// <param name="table">The first list.</param>
/// <param name="start">Where the first record of the list begins.</param>
/// <param name="bytes">The length from which a piece may end.</param>
internal sealed class DocumentCuts(ReadOnlySpan<byte> text, Table table, int start, int bytes)
{
    // The end of a list, and what stands up to the name of the next list.
    private readonly byte[] between = Between(text);
    private Table? table = table;
    private int at = start;
    private int cut;

    /// <summary>Cuts the next piece. Returns null behind the last one.</summary>
    public DocumentPiece? Next(ReadOnlySpan<byte> text)
    {
        if (table is not { } own)
            return null;
        var begin = at;
        var least = (int)Math.Min((long)begin + bytes, text.Length);
        // What was found from an earlier place is also the first record from here, if it is far enough away.
        if (cut < least)
            cut = RecordFrom(text, least) ?? text.Length;
        if (TryEnterList(text[..cut], own, out var end))
            return own.NewPiece(begin, end);
        (at, table) = (cut, cut == text.Length ? null : own);
        return own.NewPiece(begin, cut);
    }

    /// <summary>Returns the first place from an offset on where a record seems to begin behind another. Null when there is none.</summary>
    public static int? RecordFrom(ReadOnlySpan<byte> text, int from)
    {
        // Every record begins with its id. So does the header, and what a member of somebody else holds may have one too, but mostly what
        // has an id behind a comma is a record.
        var id = "\"id\":"u8;
        for (var found = text[from..].IndexOf(id); found >= 0; found = text[from..].IndexOf(id))
        {
            if (TryStepBack(text[..(from + found)], (byte)'{', out var begin) && begin >= from
                && TryStepBack(text[..begin], (byte)',', out var comma)
                && TryStepBack(text[..comma], (byte)'}', out _))
                return begin;
            from += found + id.Length;
        }

        return null;
    }

    // Finds the next list that has records, and where a list before it ends.
    private bool TryEnterList(ReadOnlySpan<byte> text, Table own, out int end)
    {
        end = 0;
        for (var from = at; text[from..].IndexOf(between) is >= 0 and var found;)
        {
            end = from + found + 1;
            from += found + between.Length;
            for (var next = Tables.All.IndexOf(own) + 1; next < Tables.All.Length; next++)
                if (text[from..].StartsWith(Tables.All[next].Utf8Name) && TryEnter(text, from, Tables.All[next]))
                    return true;
        }

        return false;
    }

    private bool TryEnter(ReadOnlySpan<byte> text, int from, Table other)
    {
        var cursor = Cursor.InList(text, ReadLimits.None, from + other.Utf8Name.Length);
        if (!cursor.TryTake("\":"u8) || !cursor.TryTake((byte)'[') || !cursor.Rest.StartsWith("{"u8))
            return false;
        (table, at) = (other, cursor.Passed);
        return true;
    }

    private static bool TryStepBack(ReadOnlySpan<byte> text, byte mark, out int place)
    {
        place = text.TrimEnd(" \t\r\n"u8).Length - 1;
        return place >= 0 && text[place] == mark;
    }

    private static byte[] Between(ReadOnlySpan<byte> text)
    {
        var behind = text[(text.IndexOf((byte)',') + 1)..];
        return [(byte)']', (byte)',', .. behind[..^behind.TrimStart(" \t\r\n"u8).Length], (byte)'"'];
    }
}
