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
        var state = result.IsSettled ? "merged" : open > 0 ? $"not merged, because {open} conflicts are open" : "not merged, because ids collide";
        return $"'{result.One.Id}' and '{result.Other.Id}': {state}\n{from}; {result.Conflicts.Length} conflicts, "
            + $"{result.Collisions.Length} colliding ids";
    }

    private static void Add(StringBuilder text, MergeConflict conflict)
    {
        text.Append($"    {(conflict.Pointer.Length > 0 ? conflict.Pointer[1..] : "the whole record")}\n");
        text.Append($"      {Mark(conflict.Taken, MergeChoice.One)} one    {DifferenceText.Value(conflict.One)}\n");
        text.Append($"      {Mark(conflict.Taken, MergeChoice.Other)} other  {DifferenceText.Value(conflict.Other)}\n");
        var rule = conflict.Rule is { } known ? $"{known.ToText()}: " : "";
        text.Append($"        {(conflict.Taken == MergeChoice.None ? "open" : "taken")}: {rule}{conflict.Why}\n");
    }

    private static char Mark(MergeChoice taken, MergeChoice side) => taken == side || taken == MergeChoice.Both ? '*' : ' ';

    private static string Line(string text) => string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
