using System.Collections.Frozen;
using System.Text.Json;

namespace GeoPolDomain.Merging;

/// <summary>Joins two lists of one member, where the list is a collection of items that stand by themselves.</summary>
internal static class JoinedLists
{
    // The other lists are one whole: the segments of a wording, the ballots and weights of a vote, the speakers of a statement.
    private static readonly FrozenSet<string> Collections = FrozenSet.Create(
        StringComparer.Ordinal,
        "about", "addressees", "answerTo", "area", "authors", "citations", "codes", "existence", "hostConsent", "in",
        "mandates", "members", "names", "participants", "parts", "produced", "provisions", "relations", "reservations",
        "roles", "seat", "seatOf", "sponsors", "stances", "statedIn", "states", "steps", "territories", "within");

    /// <summary>
    /// The items of the first list, and after them those of the second that the first does not hold. Null when the lists are no
    /// collections.
    /// </summary>
    public static string? Join(string member, JsonElement one, JsonElement other)
    {
        if (!Collections.Contains(member) || one.ValueKind != JsonValueKind.Array || other.ValueKind != JsonValueKind.Array)
            return null;
        List<string> items = [.. one.EnumerateArray().Select(item => item.GetRawText())];
        var held = items.ToHashSet(StringComparer.Ordinal);
        items.AddRange(other.EnumerateArray().Select(item => item.GetRawText()).Where(item => !held.Contains(item)));
        return $"[{string.Join(',', items)}]";
    }
}
