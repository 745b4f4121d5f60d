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
    private readonly Dictionary<string, ReadOnlyMemory<byte>> byKey = new(StringComparer.Ordinal);
    private readonly ReadOnlyMemory<byte> header;

    public WorldLines()
    {
        foreach (var name in WorldParts.Names)
            foreach (var line in LinesOf(WorldParts.BytesOf(name)))
                if (After(line, "\"record\":\""u8) is not "dataset" and { } kind)
                    byKey.Add($"{kind}:{After(line, "\"id\":\""u8)}", line);
                else if (name == WorldParts.Head)
                    header = line;
    }

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
                .Select(key => byKey.GetValueOrDefault(key.ToString()))
                .Where(line => !line.IsEmpty)
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
        .. byKey.Values.Where(line => After(line, "\"record\":\""u8) switch
        {
            "membership" or "limitation" => After(line, "\"organization\":\""u8),
            "coverage" => After(line, "\"about\":[\"actor:"u8),
            _ => null,
        } is { } body && bodies.Contains(body)),
    ]);

    private Dataset Read(IEnumerable<ReadOnlyMemory<byte>> lines)
    {
        var text = new MemoryStream();
        foreach (var line in lines.Prepend(header))
        {
            text.Write(line.Span);
            text.WriteByte((byte)'\n');
        }

        text.Position = 0;
        return DatasetLines.Read(text);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> LinesOf(ReadOnlyMemory<byte> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.Span.IndexOf((byte)'\n');
            yield return end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
        }
    }

    // The text between the first place of a member in a line and the next quotation mark. Codes and ids need no escapes.
    private static string? After(ReadOnlyMemory<byte> line, ReadOnlySpan<byte> member)
    {
        var start = line.Span.IndexOf(member);
        if (start < 0)
            return null;
        var value = line.Span[(start + member.Length)..];
        return Encoding.UTF8.GetString(value[..value.IndexOf((byte)'"')]);
    }
}
