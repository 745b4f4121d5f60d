using System.Globalization;
using System.Numerics;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Decisions;
using GeoPolDomain.Power;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>Shows the power of voters to a person.</summary>
internal static class PowerPage
{
    /// <summary>Shows a table with one voter per row, and the minimal coalitions.</summary>
    public static void Write(Page page, PowerAnswer answer)
    {
        var power = answer.Power;
        page.Heading($"{power.Rule.Names[0].Text}{(answer.On is { } day ? $" on {day}" : "")}");
        page.Line(Words.Plain(Outcome(power)));
        if (power.NotComputed is { } reason)
            page.Line(Words.Warning($"Not computed: {reason}."));
        if (power.IsRounded)
            page.Line(Words.Warning("Note: some weights or populations are rounded."));
        if (!power.Voters.IsEmpty)
            WriteVoters(page, power);
        if (power.Outcome != VoteOutcome.Pending)
            return;
        Write(page, "To adopt, it takes one of these", answer.Winning);
        Write(page, "To block, it takes one of these", answer.Blocking);
    }

    // The column of remarks is left out where there is none.
    private static void WriteVoters(Page page, VotingPower power)
    {
        string[] columns = ["voter", "swings in", "Banzhaf", "Shapley-Shubik"];
        var hasRemarks = power.Voters.Any(one => Remark(one).Length > 0);
        var table = page.Table([.. columns, .. hasRemarks ? [""] : Array.Empty<string>()]);
        foreach (var one in power.Voters)
        {
            string[] cells =
                [Words.Plain(one.ToString()), Percent(one.SwingProbability), Percent(one.Banzhaf), Percent(one.ShapleyShubik), Remark(one)];
            table.AddRow(cells[..table.Columns.Count]);
        }

        page.Write(table);
    }

    private static void Write(Page page, string title, Coalitions coalitions)
    {
        page.Heading(title);
        page.List(coalitions.Shown.Select(one => Words.Plain(one)));
        if (coalitions.More > 0 || !coalitions.IsComplete)
            page.Line(Words.Aside($"and {(coalitions.IsComplete ? "" : "at least ")}{coalitions.More} more"));
    }

    private static string Outcome(VotingPower power) => power.Outcome switch
    {
        VoteOutcome.Adopted => "Adopted, whatever the open voters do.",
        VoteOutcome.NotAdopted => "Not adopted, whatever the open voters do.",
        _ when power.WinningCoalitions is { } winning =>
            $"{Words.Count(power.OpenVoters, "open voter")}: {winning} of {BigInteger.One << power.OpenVoters} coalitions "
            + "adopt a proposal.",
        _ => $"{Words.Count(power.OpenVoters, "open voter")}.",
    };

    private static string Remark(VoterPower one) => one.IsDummy ? "never decides" : one.CanBlock ? "can block alone" : "";

    private static string Percent(Ratio ratio) => ratio.Value.ToString("0.00 %", CultureInfo.InvariantCulture);
}
