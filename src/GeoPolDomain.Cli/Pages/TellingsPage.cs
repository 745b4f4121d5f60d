using System.Collections.Immutable;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>The tellings of one utterance side by side, for a person to read.</summary>
internal static class TellingsPage
{
    /// <summary>Shows what is compared, why it is held to be one utterance, and in what it differs.</summary>
    public static void Show(Page page, ReportComparison answer)
    {
        page.Heading($"How {answer.StatementId} is told");
        page.List(answer.Statements.Select(one => $"{Words.Strong(one.Id)} {Words.Plain(one.Gist)}"));
        page.List(answer.Links.Select(Link));
        if (answer.Differences.IsEmpty)
        {
            page.Line(answer.Reports.Length > 1 ? "They differ in nothing that is recorded." : "There is nothing to compare it with.");
            return;
        }

        var table = page.Table("in what", "is told", "by");
        foreach (var one in answer.Differences)
        {
            var aspect = Aspect(one);
            foreach (var variant in one.Variants)
            {
                table.AddRow(aspect, Words.Plain(variant.Text), Ids(variant.By));
                aspect = "";
            }

            if (!one.Silent.IsEmpty)
                table.AddRow(aspect, Words.Aside("not told"), Ids(one.Silent));
        }

        page.Write(table);
        page.List(answer.Differences.Where(one => one.Remark is not null).Select(one => $"{Words.Spoken(one.Aspect)}: {Words.Plain(one.Remark)}"));
    }

    private static string Link(Link link)
    {
        var difference = link.Difference is { } text ? $": {Words.Plain(text)}" : "";
        return $"{Words.Spoken(link.Kind)}{(link.Likelihood is { } how ? $", {Words.Spoken(how)}" : "")} {Words.Aside($"({link.Id})")}{difference}";
    }

    private static string Aspect(ReportDifference one)
    {
        var name = Words.Spoken(one.Aspect);
        var subject = one.Subject is null ? "" : $" on {Words.Plain(one.Subject.Id)}";
        return one.IsContested ? $"[bold]{name}[/]{subject}" : $"{name}{subject}";
    }

    private static string Ids(ImmutableArray<RecordKey> keys) => Words.Aside(string.Join(", ", keys.Select(key => key.Id)));
}
