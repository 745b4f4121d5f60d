using System.Text;
using GeoPolDomain.Differences;

namespace GeoPolDomain.Merging;

/// <summary>Tells the report of a merge to a person.</summary>
internal static class MergeText
{
    public static string Of(MergeResult result)
    {
        var text = new StringBuilder().Append(Counts(result)).Append('\n');
        foreach (var rename in result.Moved)
            text.Append($"\n> {rename.From} is the same as {rename.To}: {Line(rename.Caption)}\n");
        foreach (var collision in result.Collisions)
            text.Append($"\n! {collision.Record} names two things: {collision.Why}\n")
                .Append($"      one    {Line(collision.One)}\n      other  {Line(collision.Other)}, now {collision.Now}\n");
        foreach (var record in result.Conflicts.GroupBy(conflict => (conflict.Record, conflict.Caption)))
        {
            var isOpen = record.Any(conflict => conflict.Taken == MergeChoice.None);
            text.Append($"\n{(isOpen ? '?' : '~')} {record.Key.Record}: {Line(record.Key.Caption)}\n");
            foreach (var conflict in record)
                Add(text, conflict);
        }

        if (!result.DroppedHeader.IsEmpty)
            text.Append($"\n~ the header is that of '{result.One.Id}'; not taken from '{result.Other.Id}':\n");
        foreach (var change in result.DroppedHeader)
            text.Append($"    {change.Pointer[1..]}: {DifferenceText.Value(change.After!)}\n");
        return text.ToString();
    }

    public static string Counts(MergeResult result)
    {
        var sides = result.Origins.ToLookup(origin => origin.Sides);
        var from = $"{sides[MergeChoice.Both].Count()} records in both, {sides[MergeChoice.One].Count()} only in the first, "
            + $"{sides[MergeChoice.Other].Count()} only in the second";
        var open = result.Open.Count();
        var why = open switch { 0 => "ids collide", 1 => "a conflict is open", _ => $"{open} conflicts are open" };
        var state = result.IsSettled ? "merged" : $"not merged, because {why}";
        return $"'{result.One.Id}' and '{result.Other.Id}': {state}\n{from}; "
            + $"{result.Conflicts.Length} members differ, {result.Collisions.Length} ids collide";
    }

    private static void Add(StringBuilder text, MergeConflict conflict)
    {
        text.Append($"    {(conflict.Pointer.Length > 0 ? conflict.Pointer[1..] : "the whole record")}\n");
        if (conflict.Rule == MergeRule.JoinLists)
        {
            AddJoined(text, conflict);
            return;
        }

        text.Append($"      {Mark(conflict.Taken, MergeChoice.One)} one    {DifferenceText.Value(conflict.One)}\n");
        text.Append($"      {Mark(conflict.Taken, MergeChoice.Other)} other  {DifferenceText.Value(conflict.Other)}\n");
        var rule = conflict.Rule is { } known ? $"{known.ToText()}: " : "";
        text.Append($"        {(conflict.Taken == MergeChoice.None ? "open" : "taken")}: {rule}{conflict.Why}\n");
    }

    // The first list stands whole, so only what the second adds is of interest.
    private static void AddJoined(StringBuilder text, MergeConflict conflict)
    {
        var held = RecordTree.Parse(conflict.One).EnumerateArray().Select(item => item.GetRawText()).ToHashSet(StringComparer.Ordinal);
        string[] added =
        [
            .. RecordTree.Parse(conflict.Other).EnumerateArray().Select(item => item.GetRawText()).Where(item => !held.Contains(item)),
        ];
        foreach (var item in added)
            text.Append($"      + {DifferenceText.Value(item)}\n");
        var says = added.Length == 0 ? "the second list adds nothing" : "the items of the second list are added to the first";
        text.Append($"        joined: {says}\n");
    }

    private static char Mark(MergeChoice taken, MergeChoice side) => taken == side || taken == MergeChoice.Both ? '*' : ' ';

    private static string Line(string text) => string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
