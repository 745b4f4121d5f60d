using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Preconditions;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>Records as cards: what they are, their members in words, their sources, and what refers to them.</summary>
internal static class CardPage
{
    private static readonly string[] SaidElsewhere = ["record", "id", "citations"];
    private static readonly string[] SaidByCaptions = ["names", "title", "text", "gist", "asPrinted"];
    private static readonly string[] SaidByTheTree = ["holder", "act", "scope", "nature", "guard", "requires"];

    /// <summary>Shows the records of one id.</summary>
    public static void Show(Page page, Dataset data, RecordsAnswer answer)
    {
        foreach (var record in answer.Records)
        {
            page.Heading(record.Key.ToString());
            if (record is Condition condition)
                page.Write(RequirementTree.Of(page, data, condition));
            else
                page.Line(Words.Strong(data.CaptionOf(record.Key)));
            page.Write(Card(data, record));
            if (!record.Citations.IsEmpty)
            {
                page.Line(Words.Strong("sources"));
                page.List(record.Citations.Select(one => Citation(data, one)));
            }

            ReferrersPage.Show(page, data, record.Key);
        }
    }

    private static Grid Card(Dataset data, DatasetRecord record)
    {
        var card = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        var words = new MemberWords(data, record);
        var caption = data.CaptionOf(record.Key);
        using var json = JsonDocument.Parse(record.ToJson());
        foreach (var member in json.RootElement.EnumerateObject())
            if (!IsSaidElsewhere(record, member.Name) && !(SaidByCaptions.Contains(member.Name) && IsOnly(member.Value, caption)))
                card.AddRow(Words.Aside(MemberWords.Label(member.Name)), words.Of(member.Name, member.Value));
        return card;
    }

    private static bool IsSaidElsewhere(DatasetRecord record, string member) =>
        SaidElsewhere.Contains(member) || (record is Condition && SaidByTheTree.Contains(member));

    /// <summary>Whether a member says nothing but what ends the caption, alone or as the one name there is.</summary>
    private static bool IsOnly(JsonElement value, string text) => value.ValueKind switch
    {
        JsonValueKind.String => text.EndsWith(value.GetString()!, StringComparison.Ordinal),
        JsonValueKind.Array => value.GetArrayLength() == 1 && value[0].ValueKind == JsonValueKind.Object
            && value[0].EnumerateObject().Count() == 1 && value[0].TryGetProperty("text", out var only) && only.ValueEquals(text),
        _ => false,
    };

    private static string Citation(Dataset data, Citation citation)
    {
        var place = citation.Place is { } where ? $" {where}" : "";
        var basis = citation.Basis is { } how ? $" ({how})" : "";
        var source = data.Sources.Find(citation.Source) is { } found ? Words.Plain(SourceLine.Of(data, found)) : Words.Warning("the dataset does not hold this source");
        return $"{Words.Strong($"{citation.Source}{place}")}{Words.Plain(basis)}: {source}";
    }
}
