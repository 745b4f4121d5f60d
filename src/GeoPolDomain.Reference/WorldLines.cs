using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Reference;

/// <summary>
/// The records of the dataset <c>world</c> as lines of text. A dataset that rests on a few of them reads only these, and not the whole
/// world.
/// </summary>
/// <remarks>The parts are canonical, so that a line begins with the kind and the id of its record.</remarks>
internal sealed class WorldLines
{
    private readonly Dictionary<string, Line> byKey = new(StringComparer.Ordinal);
    private readonly Line? header;

    private WorldLines(IEnumerable<string> parts)
    {
        foreach (var line in parts.Prepend(WorldParts.Head).SelectMany(part => LinesOf(WorldParts.BytesOf(part))))
            if (!line.Span.StartsWith("{\"record\":\"dataset\""u8))
                byKey.Add(KeyOf(line.Span), line);
            else
                header ??= line;
    }

    /// <summary>The lines of all parts.</summary>
    public static WorldLines OfAllParts() => new(WorldParts.Names.Where(name => name != WorldParts.Head));

    /// <summary>The lines of the states and former states.</summary>
    public static WorldLines OfStates() => new([WorldParts.States]);

    /// <summary>Reads the records that a dataset names and does not hold, and those that they name.</summary>
    public Dataset NamedBy(Dataset dataset)
    {
        var named = new HashSet<RecordKey>();
        var found = Read([]);
        IEnumerable<DatasetRecord> waiting = dataset.Records;
        while (true)
        {
            var lines = waiting.SelectMany(RecordReference.Of)
                .Select(one => one.To)
                .Where(key => named.Add(key) && dataset.Find(key) is null)
                .Select(key => byKey.GetValueOrDefault(KeyOf(key)))
                .OfType<Line>()
                .ToList();
            if (lines.Count == 0)
                return found;
            var more = Read(lines);
            waiting = more.Records;
            found = found.JoinedWith(more);
        }
    }

    /// <summary>Reads the memberships and limitations in each of the bodies, and the promises to hold all of them.</summary>
    public Dataset MembersOf(IReadOnlySet<string> bodies) => Read(
    [
        .. byKey.Values.Where(line => OrganizationOf(line.Span) is { } body && bodies.Contains(body)),
    ]);

    private Dataset Read(IEnumerable<Line> lines)
    {
        var text = new MemoryStream();
        foreach (var line in lines.Prepend(header!))
        {
            text.Write(line.Span);
            text.WriteByte((byte)'\n');
        }

        text.Position = 0;
        return DatasetLines.Read(text);
    }

    private static IEnumerable<Line> LinesOf(byte[] text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf((byte)'\n');
            length = length < 0 ? text.Length - start : length;
            yield return new(text, start, length);
            start += length + 1;
        }
    }

    // A key is the text of a line from the kind to the id: membership","id":"russia-csto
    private static string KeyOf(RecordKey key) => key.ToString().Replace(":", "\",\"id\":\"", StringComparison.Ordinal);

    private static string KeyOf(ReadOnlySpan<byte> line)
    {
        var key = line["{\"record\":\""u8.Length..];
        var id = key.IndexOf(":\""u8) + 2;
        return Encoding.UTF8.GetString(key[..(id + key[id..].IndexOf((byte)'"'))]);
    }

    private static string? OrganizationOf(ReadOnlySpan<byte> line) =>
        line.StartsWith("{\"record\":\"membership\""u8) || line.StartsWith("{\"record\":\"limitation\""u8)
            ? After(line, "\"organization\":\""u8)
            : line.StartsWith("{\"record\":\"coverage\""u8) ? After(line, "\"about\":[\"actor:"u8) : null;

    // The text between the first place of a member in a line and the next quotation mark. Ids need no escapes.
    private static string? After(ReadOnlySpan<byte> line, ReadOnlySpan<byte> member)
    {
        var start = line.IndexOf(member);
        if (start < 0)
            return null;
        var value = line[(start + member.Length)..];
        return Encoding.UTF8.GetString(value[..value.IndexOf((byte)'"')]);
    }

    // An object, because collections of a structure are compiled at the start of a program.
    private sealed class Line(byte[] text, int start, int length)
    {
        public ReadOnlySpan<byte> Span => text.AsSpan(start, length);
    }
}
