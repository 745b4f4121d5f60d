using System.Text.Json;

namespace GeoPolDomain.Differences;

/// <summary>Compares two trees of JSON values and lists what was added, removed and changed, in the order of the members.</summary>
internal sealed class ValueComparison
{
    private readonly List<MemberChange> changes = [];

    private ValueComparison() { }

    /// <summary>Lists the differences between two objects.</summary>
    public static List<MemberChange> Of(JsonElement before, JsonElement after)
    {
        var comparison = new ValueComparison();
        comparison.CompareObjects("", before, after);
        return comparison.changes;
    }

    private void Compare(string pointer, JsonElement before, JsonElement after)
    {
        var (old, now) = (before.GetRawText(), after.GetRawText());
        if (old == now)
            return;
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
            CompareObjects(pointer, before, after);
        else if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
            CompareLists(pointer, before, after);
        else
            changes.Add(new(pointer, old, now));
    }

    private void CompareObjects(string pointer, JsonElement before, JsonElement after)
    {
        // An object has few members, and their names are those of its description.
        foreach (var old in before.EnumerateObject())
            if (after.TryGetProperty(old.Name, out var now))
                Compare($"{pointer}/{old.Name}", old.Value, now);
            else
                changes.Add(new($"{pointer}/{old.Name}", old.Value.GetRawText(), null));
        foreach (var now in after.EnumerateObject())
            if (!before.TryGetProperty(now.Name, out _))
                changes.Add(new($"{pointer}/{now.Name}", null, now.Value.GetRawText()));
    }

    private void CompareLists(string pointer, JsonElement before, JsonElement after)
    {
        JsonElement[] old = [.. before.EnumerateArray()];
        JsonElement[] now = [.. after.EnumerateArray()];
        var partners = ListMatch.Of(old, now);
        var isMatched = new bool[now.Length];
        for (var i = 0; i < old.Length; i++)
            if (partners[i] >= 0)
            {
                isMatched[partners[i]] = true;
                Compare($"{pointer}/{i}", old[i], now[partners[i]]);
            }
            else
            {
                changes.Add(new($"{pointer}/{i}", old[i].GetRawText(), null));
            }

        for (var i = 0; i < now.Length; i++)
            if (!isMatched[i])
                changes.Add(new($"{pointer}/{i}", null, now[i].GetRawText()));
    }
}
