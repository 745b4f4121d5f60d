using System.Text;
using System.Text.Json;

namespace GeoPolDomain.Differences;

/// <summary>Tells a difference to a person.</summary>
internal static class DifferenceText
{
    private const int MostPlaces = 5;

    public static string Of(DatasetDifference difference)
    {
        var text = new StringBuilder().Append(difference).Append('\n');
        if (!difference.Header.IsEmpty)
            text.Append("\n~ the header\n");
        Members(text, difference.Header);
        foreach (var rename in difference.Renamed)
        {
            text.Append($"\n> {rename.From} is now {rename.To}: {Line(rename.Caption)}\n");
            foreach (var place in rename.References.Take(MostPlaces))
                text.Append($"    named in {place}\n");
            if (rename.References.Length > MostPlaces)
                text.Append($"    and in {rename.References.Length - MostPlaces} other places\n");
        }

        foreach (var (record, caption) in difference.Removed)
            text.Append($"\n- {record.Key}: {Line(caption)}\n");
        foreach (var (record, caption) in difference.Added)
            text.Append($"\n+ {record.Key}: {Line(caption)}\n");
        foreach (var change in difference.Changed)
        {
            text.Append($"\n~ {change.Record}: {Line(change.Caption)}\n");
            Members(text, change.Members);
        }

        return text.ToString();
    }

    public static string Counts(DatasetDifference difference)
    {
        (int Count, string What)[] counts =
        [
            (difference.Renamed.Length, "renamed"), (difference.Removed.Length, "removed"), (difference.Added.Length, "added"),
            (difference.Changed.Length, "changed"),
        ];
        var records = counts.Where(one => one.Count > 0).Select(one => $"{one.Count} {one.What}");
        return string.Join(", ", difference.Header.IsEmpty ? records : records.Prepend("the header"));
    }

    /// <summary>A value for a person: a text without its quotation marks, and anything else as JSON.</summary>
    public static string Value(string json) =>
        RecordTree.Parse(json) is { ValueKind: JsonValueKind.String } text ? Line(text.GetString()!) : json;

    private static void Members(StringBuilder text, IEnumerable<MemberChange> changes)
    {
        foreach (var (pointer, before, after) in changes)
        {
            text.Append($"    {pointer[1..]}\n");
            if (before is not null)
                text.Append($"      - {Value(before)}\n");
            if (after is not null)
                text.Append($"      + {Value(after)}\n");
        }
    }

    private static string Line(string text) => string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
