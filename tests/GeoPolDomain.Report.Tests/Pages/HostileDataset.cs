using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Reporting.Tests.Pages;

/// <summary>
/// A dataset in which every text that may hold anything holds something that tries to break out of the page. Which texts may is not
/// listed here: the reader refuses the others, and those keep what they held.
/// </summary>
internal static partial class HostileDataset
{
    /// <summary>What the texts hold, one after the other.</summary>
    public static readonly string[] Texts =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(2)>",
        "' onmouseover='alert(3)",
        "javascript:alert(4)",
        "</style></title></script><script>alert(5)</script>",
        "\u202Eright to left\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
        "]]> <!-- --> &amp; &#60; ${alert(6)}",
        "=HYPERLINK(\"http://evil.example\") \U0001F3F4\u200D\u2620\uFE0F",
        "data:text/html,<script>alert(7)</script>",
        new string('W', 3000),
    ];

    /// <summary>Returns the dataset with hostile texts.</summary>
    public static Dataset Of(Dataset data)
    {
        var written = DatasetJson.Write(data);
        HashSet<string> kept = [];
        while (true)
        {
            var json = JsonNode.Parse(written)!;
            var at = 0;
            Replace(json, "$", kept, ref at);
            if (DatasetDocument.TryRead(Encoding.UTF8.GetBytes(json.ToJsonString()), out var hostile, out var errors, out _))
                return hostile!;
            if (errors.Count(error => kept.Add(PlaceOf(error.Path))) == 0)
                throw new InvalidOperationException($"{errors[0].Path}: {errors[0].Message}");
        }
    }

    private static void Replace(JsonNode node, string place, HashSet<string> kept, ref int at)
    {
        if (node is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
                ReplaceOne(list[i]!, i, list, place, kept, ref at);
            return;
        }

        foreach (var (name, value) in node.AsObject().ToList())
            ReplaceOne(value!, name, node, $"{place}.{name}", kept, ref at);
    }

    private static void ReplaceOne(JsonNode value, object where, JsonNode around, string place, HashSet<string> kept, ref int at)
    {
        if (value is not JsonValue leaf)
            Replace(value, place, kept, ref at);
        else if (leaf.GetValueKind() == System.Text.Json.JsonValueKind.String && !kept.Contains(place))
            Set(around, where, Texts[at++ % Texts.Length]);
    }

    private static void Set(JsonNode around, object where, string text)
    {
        if (around is JsonArray list)
            list[(int)where] = text;
        else
            around[(string)where] = text;
    }

    private static string PlaceOf(string path) => Index().Replace(path, "");

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
