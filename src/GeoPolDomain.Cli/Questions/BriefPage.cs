using GeoPolDomain.Cli.Output;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Questions;

/// <summary>Shows the brief of a dataset to a person.</summary>
internal static class BriefPage
{
    /// <summary>Shows the title and every section for which the dataset has records.</summary>
    public static void Write(Page page, BriefAnswer answer)
    {
        var data = answer.Data;
        var counts = string.Join(", ", answer.Counts.Select(one => Words.Count(one.Count, one.Kind)));
        page.Title(data.Title, $"{Words.Plain(data.Id)}: {Words.Aside(answer.Counts.IsEmpty ? "no records" : counts)}");
        if (!answer.Members.IsEmpty)
        {
            page.Heading($"Members on {answer.Members[0].On}");
            page.SideBySide(answer.Members.Select(one => MembersPage.Compact(data, one)));
            ExplainMarks(page, answer);
        }

        if (answer.Battle is { } battle)
            ForcePage.Write(page, data, battle);
        if (answer.Positions is { } positions)
            PositionsPage.Write(page, data, positions);
        if (answer.Trace is { } trace)
            TracePage.Write(page, data, trace);
        BriefSections.Zones(page, data, answer.Zones);
        BriefSections.Conditions(page, data, answer.Conditions);
        BriefSections.Assessments(page, data, answer.Assessments);
        BriefSections.Contradictions(page, answer.Contradictions);
        BriefSections.Corrections(page, answer.Corrections);
    }

    // A mark is explained only if it occurs on the page.
    private static void ExplainMarks(Page page, BriefAnswer answer)
    {
        var all = answer.Members.SelectMany(one => one.Members).ToList();
        if (all.Exists(one => one.Answer != Answer.Yes))
            page.Line($"{Words.Warning("?")} the membership is unknown or contested");
        if (all.Exists(one => !one.Limitations.IsEmpty))
            page.Line($"{Words.Warning("*")} the participation is limited, or may be limited");
    }
}
