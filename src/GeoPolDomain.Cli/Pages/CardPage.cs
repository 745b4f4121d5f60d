using System.Text.Json;
using GeoPolDomain.Actors;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Forces;
using GeoPolDomain.Sources;
using GeoPolDomain.Statements;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>Records as cards: the members of the document format by name, ids with what they stand for, citations with their sources.</summary>
internal static class CardPage
{
    private static readonly string[] SaidElsewhere = ["record", "id", "citations"];

    /// <summary>Shows the records of one id.</summary>
    public static void Show(Page page, Dataset data, RecordsAnswer answer)
    {
        foreach (var record in answer.Records)
        {
            page.Heading(record.Key.ToString());
            page.Write(Card(data, record));
            if (record.Citations.IsEmpty)
                continue;
            page.Line(Words.Strong("sources"));
            page.List(record.Citations.Select(one => Citation(data, one)));
        }
    }

    private static Grid Card(Dataset data, DatasetRecord record)
    {
        var card = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        using var json = JsonDocument.Parse(record.ToJson());
        foreach (var member in json.RootElement.EnumerateObject())
            if (!SaidElsewhere.Contains(member.Name))
                card.AddRow(Words.Aside(Label(member.Name)), Value(data, member.Value));
        return card;
    }

    private static string Value(Dataset data, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join("\n", value.EnumerateArray().Select(item => Value(data, item))),
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Select(member => $"{Words.Aside(Label(member.Name))} {Inner(data, member.Value)}")),
        JsonValueKind.String => Named(data, value.GetString()!),
        _ => Words.Plain(value.GetRawText()),
    };

    // Lists inside an object stay on its line.
    private static string Inner(Dataset data, JsonElement value) => Value(data, value).Replace("\n", "; ");

    // The JSON does not say what a text is; what names exactly one record is taken for its id.
    private static string Named(Dataset data, string text) =>
        data.FindAll(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..]) is [var record] && Called(record) is { } name
            ? $"{Words.Plain(text)} {Words.Aside($"({name})")}"
            : Words.Plain(text);

    private static string? Called(DatasetRecord record) => record switch
    {
        Actor actor => actor.Names[0].Text,
        Force force => force.Names[0].Text,
        Unit unit => unit.Names[0].Text,
        Source source => source.Title,
        Claim claim => claim.Text,
        Statement statement => statement.Gist,
        _ => null,
    };

    private static string Citation(Dataset data, Citation citation)
    {
        var place = citation.Place is { } where ? $" {where}" : "";
        var basis = citation.Basis is { } how ? $" ({how})" : "";
        var source = data.Sources.Find(citation.Source) is { } found ? Words.Plain(SourceLine.Of(data, found)) : Words.Warning("the dataset does not hold this source");
        return $"{Words.Strong($"{citation.Source}{place}")}{Words.Plain(basis)}: {source}";
    }

    /// <summary>As in "on behalf of" for onBehalfOf.</summary>
    private static string Label(string member) =>
        string.Concat(member.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
