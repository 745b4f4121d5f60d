using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>tellings</c>: in what the reports of one utterance differ.</summary>
internal sealed class Tellings : EvidenceQuestion<ReportComparison>
{
    private readonly Argument<string> statement = new("STATEMENT") { Description = "The id of the statement." };
    private readonly Option<bool> samePosition = new("--same-position")
    {
        Description = "Also compare statements that express the same position, even if they were made on different occasions.",
    };

    public Tellings(Terminal terminal) : base(
        terminal,
        "tellings",
        "Compares the reports of one utterance: in which details they differ, and which reports do not mention a detail.")
    {
        Add(statement);
        Add(samePosition);
    }

    protected override ReportComparison Ask(ParseResult given, Dataset data, Dataset known, ActorId? viewpoint) =>
        known.Contradictions.CompareReports(
            GivenId.Statement(data, given.GetRequiredValue(statement)),
            given.GetValue(samePosition),
            viewpoint);

    protected override void WriteJson(Utf8JsonWriter json, ReportComparison answer) => TellingsJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, ReportComparison answer) => TellingsPage.Write(page, answer);
}

/// <summary>Writes the comparison of reports as JSON.</summary>
internal static class TellingsJson
{
    /// <summary>Writes the compared statements and reports, the links between the statements, and the differences.</summary>
    public static void Write(Utf8JsonWriter json, ReportComparison answer)
    {
        json.Text("statement", answer.StatementId);
        json.Texts("statements", answer.Statements.Select(one => one.Id));
        json.Objects("links", answer.Links, static (json, link) =>
        {
            json.Text("link", link.Id);
            json.Text("kind", link.Kind);
            json.Text("likelihood", link.Likelihood);
            json.Text("difference", link.Difference);
        });
        json.Texts("tellings", answer.Reports);
        json.Objects("differences", answer.Differences, static (json, one) =>
        {
            json.Text("aspect", one.Aspect);
            json.Text("subject", one.Subject);
            json.WriteBoolean("isContested", one.IsContested);
            json.Objects("told", one.Variants, static (json, variant) =>
            {
                json.Text("text", variant.Text);
                json.Texts("by", variant.By);
            });
            json.SomeTexts("silent", one.Silent);
            json.Text("remark", one.Remark);
        });
        json.SomeTexts("views", answer.Views);
    }
}

/// <summary>Shows the comparison of reports to a person.</summary>
internal static class TellingsPage
{
    /// <summary>Shows the compared statements, the links that join them, and a table of the differences.</summary>
    public static void Write(Page page, ReportComparison answer)
    {
        page.Heading($"Reports of {answer.StatementId} compared");
        page.List(answer.Statements.Select(one => $"{Words.Strong(one.Id)} {Words.Plain(one.Gist)}"));
        page.List(answer.Links.Select(Link));
        if (answer.Differences.IsEmpty)
        {
            page.Line(answer.Reports.Length > 1
                ? "The reports do not differ in any recorded detail."
                : "The dataset holds no second report to compare with.");
            return;
        }

        var table = page.Table("detail", "text", "reports");
        foreach (var one in answer.Differences)
        {
            // The aspect is named once, on its first row.
            var aspect = Aspect(one);
            foreach (var variant in one.Variants)
            {
                table.AddRow(aspect, Words.Plain(variant.Text), Ids(variant.By));
                aspect = "";
            }

            if (!one.Silent.IsEmpty)
                table.AddRow(aspect, Words.Aside("not mentioned"), Ids(one.Silent));
        }

        page.Write(table);
        page.List(answer.Differences
            .Where(one => one.Remark is not null)
            .Select(one => $"{Words.Spoken(one.Aspect)}: {Words.Plain(one.Remark)}"));
    }

    private static string Link(Link link)
    {
        var likelihood = link.Likelihood is { } how ? $", {Words.Spoken(how)}" : "";
        var difference = link.Difference is { } text ? $": {Words.Plain(text)}" : "";
        return $"{Words.Spoken(link.Kind)}{likelihood} {Words.Aside($"({link.Id})")}{difference}";
    }

    private static string Aspect(ReportDifference one)
    {
        var name = Words.Spoken(one.Aspect);
        var subject = one.Subject is null ? "" : $" on {Words.Plain(one.Subject.Id)}";
        return one.IsContested ? $"[bold]{name}[/]{subject}" : $"{name}{subject}";
    }

    private static string Ids(ImmutableArray<RecordKey> keys) => Words.Aside(string.Join(", ", keys.Select(key => key.Id)));
}
