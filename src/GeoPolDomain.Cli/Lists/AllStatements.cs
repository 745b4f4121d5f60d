using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Cli.Questions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using Spectre.Console;

namespace GeoPolDomain.Cli.Lists;

/// <summary>The command <c>statements</c>: every statement, who made it, and what reports it.</summary>
internal sealed class AllStatements : EvidenceQuestion<ImmutableArray<StatementAnswer>>
{
    public AllStatements(Terminal terminal) : base(
        terminal,
        "statements",
        "Lists all statements in the order in which they were made, each with its speakers, its positions and its reports.")
    {
    }

    protected override ImmutableArray<StatementAnswer> Ask(ParseResult given, Dataset data, Dataset known, ActorId? viewpoint) =>
    [
        .. known.Statements.All
            .Where(one => one.AccordingTo is null || one.AccordingTo == viewpoint)
            .OrderBy(one => one.Said is null)
            .ThenBy(one => one.Said, EdtfValue.SortOrder!)
            .ThenBy(one => one.Id.ToString(), StringComparer.Ordinal)
            .Select(one => new StatementAnswer(one, [.. known.Statements.ReportsOf(one.Id)])),
    ];

    protected override void WriteJson(Utf8JsonWriter json, ImmutableArray<StatementAnswer> answer) =>
        json.Objects("statements", answer, StatementsJson.Write);

    protected override void WritePage(Page page, Dataset data, ImmutableArray<StatementAnswer> answer) =>
        StatementsPage.Write(page, data, answer);
}

/// <summary>A statement and the reports of it.</summary>
internal sealed record StatementAnswer(Statement Statement, ImmutableArray<Report> Reports);

/// <summary>Writes a statement of the list as JSON.</summary>
internal static class StatementsJson
{
    /// <summary>Writes what was said, by whom, when, which positions it takes, and what reports it.</summary>
    public static void Write(Utf8JsonWriter json, StatementAnswer one)
    {
        json.WriteString("statement", one.Statement.Id.ToString());
        json.Text("gist", one.Statement.Gist);
        json.Text("act", one.Statement.Act);
        json.Text("said", one.Statement.Said);
        json.Objects("speakers", one.Statement.Speakers, static (json, speaker) =>
        {
            json.Text("actor", speaker.Actor);
            json.Text("asPrinted", speaker.AsPrinted);
            json.Text("capacity", speaker.Capacity);
            json.Text("onBehalfOf", speaker.OnBehalfOf);
            json.Text("says", speaker.Describe());
        });
        json.Objects("stances", one.Statement.Stances, static (json, stance) =>
        {
            json.Text("claim", stance.Claim);
            json.Text("stance", stance.Kind.ToText());
            json.Text("condition", stance.Condition);
        });
        json.Objects("reports", one.Reports, static (json, report) =>
        {
            json.Text("report", report.Id);
            json.Text("form", report.Form);
            json.Text("source", report.Source);
        });
    }
}

/// <summary>Shows all statements to a person.</summary>
internal static class StatementsPage
{
    /// <summary>Shows each statement with its date, its speakers and how many reports it has.</summary>
    public static void Write(Page page, Dataset data, ImmutableArray<StatementAnswer> answer)
    {
        page.Heading("All statements");
        if (answer.IsEmpty)
        {
            page.Line("The dataset holds no statement.");
            return;
        }

        var table = page.Table("said", "by", "what", "reports");
        foreach (var (statement, reports) in answer)
            table.AddRow(
                statement.Said is { } said ? Words.Plain(said) : Words.Warning("undated"),
                Words.Plain(string.Join(", ", statement.Speakers.Select(speaker => NameOf(data, speaker)))),
                $"{Words.Plain(statement.Gist)}\n{Words.Aside($"{statement.Id}, {Words.Spoken(statement.Act)}")}",
                $"{reports.Length}");
        page.Write(table);
    }

    private static string NameOf(Dataset data, Speaker speaker) =>
        speaker.Actor is { } actor ? data.Actors.NameOf(actor) : speaker.Describe();
}
