using GeoPolDomain.Cli.Answers;

namespace GeoPolDomain.Cli.Pages;

/// <summary>A dataset on one page, for a person to read.</summary>
internal static class BriefPage
{
    /// <summary>Shows what there is to show.</summary>
    public static void Show(Page page, BriefAnswer answer)
    {
        var data = answer.Data;
        var counts = answer.Counts.IsEmpty ? "no records" : string.Join(", ", answer.Counts.Select(one => Words.Count(one.Count, one.Kind)));
        page.Title(data.Title, $"{Words.Plain(data.Id)}: {Words.Aside(counts)}");
        if (!answer.Members.IsEmpty)
        {
            page.Heading($"Members on {answer.Members[0].On}");
            page.SideBySide(answer.Members.Select(one => MembersPage.Compact(data, one)));
            Explain(page, answer);
        }

        if (answer.Battle is { } battle)
            BattlePage.Show(page, data, battle);
        if (answer.Positions is { } positions)
            PositionsPage.Show(page, data, positions);
        if (answer.Trace is { } trace)
            TracePage.Show(page, data, trace);
        ZonesPage.Show(page, data, answer.Zones);
        ConditionsPage.Show(page, data, answer.Conditions);
        AssessmentsPage.Show(page, data, answer.Assessments);
        FlawsPage.Show(page, answer.Contradictions);
        FlawsPage.Show(page, answer.Corrections);
    }

    // Only the marks that stand on the page.
    private static void Explain(Page page, BriefAnswer answer)
    {
        var all = answer.Members.SelectMany(one => one.Members).ToList();
        if (all.Exists(one => one.Answer != Time.Answer.Yes))
            page.Line($"{Words.Warning("?")} whether it is a member is not known, or is contested");
        if (all.Exists(one => !one.Limitations.IsEmpty))
            page.Line($"{Words.Warning("*")} its participation is limited, or may be");
    }
}
