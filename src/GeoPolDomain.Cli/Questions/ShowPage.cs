using System.Text.Json;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Preconditions;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>Shows records to a person: the members of each record in words, its sources, and the records that refer to it.</summary>
internal static class ShowPage
{
    private static readonly string[] MembersShownElsewhere = ["record", "id", "citations"];
    private static readonly string[] MembersShownInCaption = ["names", "title", "text", "gist", "asPrinted"];
    private static readonly string[] MembersShownInTree = ["holder", "act", "scope", "nature", "guard", "requires"];

    /// <summary>Shows the records one after the other. A condition is shown as a tree of its requirements.</summary>
    public static void Write(Page page, Dataset data, ShowAnswer answer)
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

            ReferrersPage.Write(page, data, record.Key);
        }
    }

    private static Grid Card(Dataset data, DatasetRecord record)
    {
        var card = Page.LabelledRows();
        var words = new MemberWords(data, record);
        var caption = data.CaptionOf(record.Key);
        using var json = JsonDocument.Parse(record.ToJson());
        foreach (var member in json.RootElement.EnumerateObject())
            if (!IsShownElsewhere(record, member.Name) && !IsShownByCaption(member, caption))
                card.AddRow(Words.Aside(MemberWords.Label(member.Name)), words.Of(member.Name, member.Value));
        return card;
    }

    private static bool IsShownElsewhere(DatasetRecord record, string member) =>
        MembersShownElsewhere.Contains(member) || (record is Condition && MembersShownInTree.Contains(member));

    /// <summary>
    /// Returns whether the caption already ends with everything that the member says: either the text of the member, or the only
    /// name in a list of names, if that name has nothing but its text.
    /// </summary>
    private static bool IsShownByCaption(JsonProperty member, string caption)
    {
        var value = member.Value;
        return MembersShownInCaption.Contains(member.Name) && value.ValueKind switch
        {
            JsonValueKind.String => caption.EndsWith(value.GetString()!, StringComparison.Ordinal),
            JsonValueKind.Array => value.GetArrayLength() == 1 && IsOnlyText(value[0], caption),
            _ => false,
        };
    }

    private static bool IsOnlyText(JsonElement name, string text) =>
        name.ValueKind == JsonValueKind.Object
        && name.EnumerateObject().Count() == 1
        && name.TryGetProperty("text", out var only)
        && only.ValueEquals(text);

    private static string Citation(Dataset data, Citation citation)
    {
        var place = citation.Place is { } where ? $" {where}" : "";
        var basis = citation.Basis is { } how ? $" ({how})" : "";
        var source = data.Sources.Find(citation.Source) is { } found
            ? Words.Plain(SourceLine.Of(data, found))
            : Words.Warning("the dataset has no record of this source");
        return $"{Words.Strong($"{citation.Source}{place}")}{Words.Plain(basis)}: {source}";
    }
}
