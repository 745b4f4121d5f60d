using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Output;

/// <summary>The members of a record in words: ids with what they stand for, quotations with their marks, parts as phrases.</summary>
internal sealed class MemberWords(Dataset data, DatasetRecord record)
{
    private const int LongestName = 60;
    private const string Citations = "citations";

    /// <summary>What stands first in a phrase and needs no label.</summary>
    private static readonly string[] Leading =
        ["text", "kind", "modality", "step", "stage", "ground", "reason", "on", "when", "actor", "voter", "claim", "scheme", "value", "period", "extent", "place", "vote", "count", "source", "role"];

    /// <summary>Somebody as a text names them; without an actor, nobody knows who.</summary>
    private static readonly string[] Mentions = ["speakers", "attributedTo", "by", "authors", "outlet", "credit", "translator"];

    private readonly Dictionary<string, RecordKey> named = RecordReference.Of(record).ToDictionary(one => one.Member, one => one.To);

    /// <summary>A member of the record.</summary>
    public string Of(string name, JsonElement value) => Of(name, value, "/" + name);

    /// <summary>As in "on behalf of" for onBehalfOf.</summary>
    public static string Label(string member) =>
        string.Concat(member.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    private string Of(string name, JsonElement value, string way) => value.ValueKind switch
    {
        JsonValueKind.Array when name == "wording" => Words.Plain(Quotation(value)),
        JsonValueKind.Array => string.Join("\n", value.EnumerateArray().Select((item, at) => Of(name, item, $"{way}/{at}"))),
        JsonValueKind.Object => Phrase(name, value, way),
        JsonValueKind.String when named.TryGetValue(way, out var key) => Named(key, value.GetString()!),
        JsonValueKind.String when value.GetString() is "" => Words.Warning("nothing"),
        JsonValueKind.String => Words.Plain(value.GetString()),
        JsonValueKind.True => "yes",
        _ => Words.Plain(value.GetRawText()),
    };

    private string Phrase(string name, JsonElement part, string way)
    {
        var members = part.EnumerateObject().ToList();
        var leading = Leading.Where(lead => members.Exists(one => one.Name == lead)).ToList();
        IEnumerable<string> parts =
        [
            .. Mentions.Contains(name) && !leading.Contains("actor") ? [Words.Warning("unknown")] : Array.Empty<string>(),
            .. leading.Select(lead => Of(lead, part.GetProperty(lead), $"{way}/{lead}")),
        ];
        var besides = members.Where(one => !leading.Contains(one.Name) && one.Name != Citations).Select(one => $"{Words.Aside(Label(one.Name))} {Inner(one, way)}").ToList();
        var phrase = string.Join(" ", parts) + (besides.Count > 0 ? $" ({string.Join(", ", besides)})" : "");
        return part.TryGetProperty(Citations, out var citations) ? $"{phrase} {Cited(citations)}" : phrase;
    }

    // Lists inside a phrase stay on its line.
    private string Inner(JsonProperty member, string way) => Of(member.Name, member.Value, $"{way}/{member.Name}").Replace("\n", "; ");

    private static string Cited(JsonElement citations) => Words.Aside($"[{string.Join("; ", citations.EnumerateArray().Select(one =>
        $"{one.GetProperty("source").GetString()}{(one.TryGetProperty("place", out var place) ? $" {place.GetString()}" : "")}"))}]");

    private string Named(RecordKey key, string written)
    {
        var caption = data.CaptionOf(key);
        if (caption == key.ToString())
            return $"{Words.Plain(written)} {Words.Warning("(not held)")}";
        return $"{Words.Plain(written)} {Words.Aside($"({(caption.Length <= LongestName ? caption : caption[..LongestName].TrimEnd() + "...")})")}";
    }

    /// <summary>As it was printed: what is quoted in quotation marks, what was put in between square brackets, the mark for what was left out.</summary>
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
