using System.Text.Json;

namespace GeoPolDomain.Differences;

/// <summary>Finds which items of two lists are the same item, so that one added citation is one addition.</summary>
/// <remarks>
/// Equal items belong together, the first with the first. Of the others, two objects belong together when their first member is equal,
/// for example the source of a citation, or when they stand at the same place and have a member in common. Partners stand in the same
/// order in both lists; an item that was moved counts as removed and added. The time grows with the number of items and its logarithm.
/// </remarks>
internal static class ListMatch
{
    private const int None = -1;

    /// <summary>For each item before, the index of its partner after, or -1.</summary>
    public static int[] Of(JsonElement[] before, JsonElement[] after)
    {
        var partners = new int[before.Length];
        Array.Fill(partners, None);
        var isTaken = new bool[after.Length];
        Pair(before, after, partners, isTaken, static item => item.GetRawText());
        KeepOrder(partners, isTaken);
        Pair(before, after, partners, isTaken, FirstMember);
        KeepOrder(partners, isTaken);
        PairInGaps(before, after, partners, isTaken);
        return partners;
    }

    // Between two pairs of partners, objects of which as many are left before as after, and which have a member in common, belong together.
    private static void PairInGaps(JsonElement[] before, JsonElement[] after, int[] partners, bool[] isTaken)
    {
        for (int i = 0, j = 0; i < before.Length; i++)
        {
            if (partners[i] != None)
            {
                j = partners[i] + 1;
                continue;
            }

            var (old, now) = (i, j);
            while (old < before.Length && partners[old] == None)
                old++;
            while (now < after.Length && !isTaken[now])
                now++;
            for (var k = 0; old - i == now - j && k < old - i; k++)
                if (HaveMemberInCommon(before[i + k], after[j + k]))
                    (partners[i + k], isTaken[j + k]) = (j + k, true);
            i = old - 1;
        }
    }

    private static bool HaveMemberInCommon(JsonElement one, JsonElement other)
    {
        if (one.ValueKind != JsonValueKind.Object || other.ValueKind != JsonValueKind.Object)
            return false;
        foreach (var member in one.EnumerateObject())
            if (other.TryGetProperty(member.Name, out var value) && value.GetRawText() == member.Value.GetRawText())
                return true;
        return false;
    }

    private static void Pair(JsonElement[] before, JsonElement[] after, int[] partners, bool[] isTaken, Func<JsonElement, string?> name)
    {
        var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < after.Length; i++)
            if (!isTaken[i] && name(after[i]) is { } named)
            {
                if (!waiting.TryGetValue(named, out var queue))
                    waiting[named] = queue = new(1);
                queue.Enqueue(i);
            }

        for (var i = 0; i < before.Length && waiting.Count > 0; i++)
            if (partners[i] == None && name(before[i]) is { } named && waiting.TryGetValue(named, out var queue)
                && queue.TryDequeue(out var partner))
                (partners[i], isTaken[partner]) = (partner, true);
    }

    private static string? FirstMember(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var member in item.EnumerateObject())
            return $"{member.Name}:{member.Value.GetRawText()}";
        return null;
    }

    // Keeps a longest run of pairs that stand in the same order in both lists (patience sorting).
    private static void KeepOrder(int[] partners, bool[] isTaken)
    {
        var ends = new List<int>();
        var previous = new int[partners.Length];
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] == None)
                continue;
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (partners[ends[middle]] < partners[i])
                    low = middle + 1;
                else
                    high = middle;
            }

            previous[i] = low == 0 ? None : ends[low - 1];
            if (low == ends.Count)
                ends.Add(i);
            else
                ends[low] = i;
        }

        var isKept = new bool[partners.Length];
        for (var i = ends.Count == 0 ? None : ends[^1]; i != None; i = previous[i])
            isKept[i] = true;
        for (var i = 0; i < partners.Length; i++)
            if (partners[i] != None && !isKept[i])
                (isTaken[partners[i]], partners[i]) = (false, None);
    }
}
