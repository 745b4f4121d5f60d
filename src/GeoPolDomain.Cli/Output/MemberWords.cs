using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Output;

/// <summary>
/// Puts the members of a record into words: an id is followed by the name of its record, a quotation has its quotation marks, and a
/// nested object becomes a phrase such as <c>member avonia (Avonia) (since 1990)</c>.
/// </summary>
internal sealed class MemberWords(Dataset data, DatasetRecord record)
{
    private const int LongestName = 60;
    private const string Citations = "citations";

    /// <summary>The members that come first in a phrase, in this order. They need no label: their values speak for themselves.</summary>
    private static readonly string[] Leading =
    [
        "text", "kind", "modality", "step", "stage", "ground", "reason", "on", "when", "actor", "voter", "claim", "scheme", "value",
        "period", "extent", "place", "vote", "count", "source", "role",
    ];

    /// <summary>The members that mention somebody. A mention without an actor is shown as "unknown".</summary>
    private static readonly string[] Mentions = ["speakers", "attributedTo", "by", "authors", "outlet", "credit", "translator"];

    private readonly Dictionary<string, RecordKey> named = RecordReference.Of(record).ToDictionary(one => one.Member, one => one.To);

    /// <summary>Returns the value of a member of the record in marked-up words.</summary>
    public string Of(string name, JsonElement value) => Of(name, value, "/" + name);

    /// <summary>Returns the label of a member: <c>on behalf of</c> for <c>onBehalfOf</c>.</summary>
    public static string Label(string member) =>
        string.Concat(member.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    private string Of(string name, JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Array when name == "wording" => Words.Plain(Quotation(value)),
        JsonValueKind.Array => string.Join("\n", value.EnumerateArray().Select((item, at) => Of(name, item, $"{path}/{at}"))),
        JsonValueKind.Object => Phrase(name, value, path),
        JsonValueKind.String when named.TryGetValue(path, out var key) => Named(key, value.GetString()!),
        JsonValueKind.String when value.GetString() is "" => Words.Warning("nothing"),
        JsonValueKind.String => Words.Plain(value.GetString()),
        JsonValueKind.True => "yes",
        _ => Words.Plain(value.GetRawText()),
    };

    private string Phrase(string name, JsonElement part, string path)
    {
        var members = part.EnumerateObject().ToList();
        var leading = Leading.Where(lead => members.Exists(one => one.Name == lead)).ToList();
        IEnumerable<string> parts =
        [
            .. Mentions.Contains(name) && !leading.Contains("actor") ? [Words.Warning("unknown")] : Array.Empty<string>(),
            .. leading.Select(lead => Of(lead, part.GetProperty(lead), $"{path}/{lead}")),
        ];
        var besides = members
            .Where(one => !leading.Contains(one.Name) && one.Name != Citations)
            .Select(one => $"{Words.Aside(Label(one.Name))} {Inner(one, path)}")
            .ToList();
        var phrase = string.Join(" ", parts) + (besides.Count > 0 ? $" ({string.Join(", ", besides)})" : "");
        return part.TryGetProperty(Citations, out var citations) ? $"{phrase} {Cited(citations)}" : phrase;
    }

    // A list has one item per line; inside a phrase, the items are separated by semicolons instead.
    private string Inner(JsonProperty member, string path) => Of(member.Name, member.Value, $"{path}/{member.Name}").Replace("\n", "; ");

    private static string Cited(JsonElement citations)
    {
        var sources = citations.EnumerateArray().Select(one =>
            one.GetProperty("source").GetString() + (one.TryGetProperty("place", out var place) ? $" {place.GetString()}" : ""));
        return Words.Aside($"[{string.Join("; ", sources)}]");
    }

    private string Named(RecordKey key, string written)
    {
        var caption = data.CaptionOf(key);
        if (caption == key.ToString())
            return $"{Words.Plain(written)} {Words.Warning("(no record)")}";
        var name = caption.Length <= LongestName ? caption : caption[..LongestName].TrimEnd() + "...";
        return $"{Words.Plain(written)} {Words.Aside($"({name})")}";
    }

    /// <summary>
    /// Returns a quotation with its marks: quoted words in quotation marks, words that an editor inserted in square brackets, and the
    /// printed mark, or <c>[...]</c>, for words that were left out.
    /// </summary>
    private static string Quotation(JsonElement segments) => string.Join(" ", segments.EnumerateArray().Select(one =>
    {
        var text = one.TryGetProperty("text", out var words) ? words.GetString() : null;
        return one.GetProperty("kind").GetString() switch
        {
            "verbatim" => $"\"{text}\"",
            "scare-quoted" => $"so-called \"{text}\"",
            "inserted" => $"[{text?.Trim('[', ']')}]",
            _ => text ?? "[...]",
        };
    }));
}
