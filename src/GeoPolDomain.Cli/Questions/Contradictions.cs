using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>contradictions</c>: which records of the dataset contradict each other.</summary>
internal sealed class Contradictions(Terminal terminal) : EvidenceQuestion<FoundContradictions>(
    terminal,
    "contradictions",
    "Lists the records of the dataset that contradict each other, with the kind of contradiction and the reason.")
{
    protected override FoundContradictions Ask(ParseResult given, Dataset data, Dataset known, ActorId? viewpoint) =>
        known.Contradictions.Search(viewpoint);

    protected override void WriteJson(Utf8JsonWriter json, FoundContradictions answer) => ContradictionsJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, FoundContradictions answer) => ContradictionsPage.Write(page, data, answer);
}

/// <summary>Writes the contradictions of a dataset as JSON.</summary>
internal static class ContradictionsJson
{
    /// <summary>Writes each contradiction with its kind, the records on both sides and the reason.</summary>
    public static void Write(Utf8JsonWriter json, FoundContradictions answer)
    {
        json.Objects("contradictions", answer.All, static (json, one) =>
        {
            json.Text("kind", one.Kind);
            json.Text("within", one.Within);
            json.Texts("one", one.One.Select(record => record.Key));
            json.Texts("other", one.Other.Select(record => record.Key));
            json.Text("because", one.Why);
        });
        json.SomeTexts("views", answer.Views);
    }
}

/// <summary>Shows the contradictions of a dataset to a person.</summary>
internal static class ContradictionsPage
{
    /// <summary>Shows a table with one contradiction per row, and below it the numbers that conflict, each on a line.</summary>
    public static void Write(Page page, Dataset data, FoundContradictions answer)
    {
        page.Heading("Contradictions");
        if (answer.All.IsEmpty)
        {
            page.Line("No contradiction was found.");
            return;
        }

        var byKind = answer.All.ToLookup(one => one.Kind == ContradictionKind.Strength);
        if (byKind[false].Any())
            WriteTable(page, byKind[false]);
        foreach (var one in byKind[true])
            StrengthsPage.Write(page, data, one);
    }

    private static void WriteTable(Page page, IEnumerable<ContradictionFinding> found)
    {
        var table = page.Table("kind", "one side", "other side", "because");
        foreach (var one in found)
            table.AddRow(
                Words.Strong(one.Kind) + (one.Within is null ? "" : $"\n{Words.Aside($"within {one.Within}")}"),
                Records(one.One),
                Records(one.Other),
                Words.Plain(one.Why));
        page.Write(table);
    }

    private static string Records(ImmutableArray<DatasetRecord> records) =>
        string.Join("\n", records.Take(ContradictionFinding.MostRecords).Select(record => Words.Plain(record.Key.Id)))
        + (records.Length > ContradictionFinding.MostRecords ? $"\nand {records.Length - ContradictionFinding.MostRecords} more" : "");
}
