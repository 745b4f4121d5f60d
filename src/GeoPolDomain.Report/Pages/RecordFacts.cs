using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Reporting.Voices;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>The members of a record in words. An id becomes the name of its record with a link, a date its words.</summary>
internal sealed class RecordFacts(PageContext page, DatasetRecord record)
{
    private const int LongestText = 42;
    private const int LongestName = 24;
    private const int MostItems = 2;

    private static readonly string[] Elsewhere = ["id", "citations", "url", "about", "codes", "existence", "names"];

    // What these say needs no label.
    private static readonly string[] Plain =
        ["text", "kind", "actor", "claim", "vote", "voter", "step", "on", "when", "value", "count", "role", "place", "source", "modality"];

    private readonly Dictionary<string, RecordKey> named = Distinct(RecordReference.Of(record), one => one.Member, one => one.To);
    private readonly Dictionary<string, TimelineEntry> dated = Distinct(page.DatesOf(record.Key), one => one.Member, one => one);

    /// <summary>Writes the members that the other cells of the line do not say already.</summary>
    public void Write()
    {
        var caption = page.Data.CaptionOf(record.Key);
        using var json = JsonDocument.Parse(record.ToJson());
        page.Html.Open("dl");
        foreach (var member in json.RootElement.EnumerateObject())
            if (!Elsewhere.Contains(member.Name) && !IsDateOfRecord(member) && !IsSaidBy(caption, member.Value))
            {
                page.Html.Element("dt", Words.Label(member.Name)).Open("dd");
                Value(member.Value, $"/{member.Name}");
                page.Html.Close();
            }

        page.Html.Close();
    }

    private bool IsDateOfRecord(JsonProperty member) => dated.TryGetValue($"/{member.Name}", out var entry) && RecordDates.IsOwn(entry);

    private static bool IsSaidBy(string caption, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => caption.EndsWith(value.GetString()!, StringComparison.Ordinal),
        JsonValueKind.Array when value.GetArrayLength() == 1 => IsSaidBy(caption, value[0]),
        JsonValueKind.Object => value.EnumerateObject().ToList() is [{ Name: "text" } only] && IsSaidBy(caption, only.Value),
        _ => false,
    };

    private void Value(JsonElement value, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                List(value, path);
                break;
            case JsonValueKind.Object:
                Part(value, path);
                break;
            case JsonValueKind.String when named.TryGetValue(path, out var key):
                page.Link(key, Words.Cut(page.Data.CaptionOf(key), LongestName));
                break;
            case JsonValueKind.String when dated.TryGetValue(path, out var entry):
                page.Html.Text(RecordDates.InWords(entry));
                break;
            case JsonValueKind.String when path == "/note":
                page.Html.Text(Words.Cut(InNames.Of(page.Data, value.GetString()!), LongestText));
                break;
            case JsonValueKind.String:
                page.Html.Text(Words.Cut(value.GetString()!, LongestText));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                page.Html.Text(value.GetBoolean() ? "yes" : "no");
                break;
            default:
                page.Html.Text(value.GetRawText());
                break;
        }
    }

    private void List(JsonElement list, string path)
    {
        for (var at = 0; at < Math.Min(list.GetArrayLength(), MostItems); at++)
        {
            page.Html.Text(at == 0 ? "" : "; ");
            Value(list[at], $"{path}/{at}");
        }

        if (list.GetArrayLength() > MostItems)
            page.Html.Text($"; and {list.GetArrayLength() - MostItems} more");
    }

    private void Part(JsonElement part, string path)
    {
        var isFirst = true;
        foreach (var member in part.EnumerateObject().Where(one => one.Name != "citations"))
        {
            page.Html.Text(isFirst ? "" : ", ").Text(Plain.Contains(member.Name) ? "" : $"{Words.Label(member.Name)} ");
            isFirst = false;
            Value(member.Value, $"{path}/{member.Name}");
        }
    }

    private static Dictionary<string, TValue> Distinct<T, TValue>(IEnumerable<T> items, Func<T, string> key, Func<T, TValue> value) =>
        items.GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => value(group.First()));
}
