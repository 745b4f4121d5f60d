using System.Collections.Immutable;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Provenance;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>Contradictions, corroboration and the standing of claims for a person to read.</summary>
internal static class ReasoningPage
{
    /// <summary>Shows what contradicts what.</summary>
    public static void Show(Page page, FoundContradictions answer)
    {
        page.Heading("What contradicts what");
        if (answer.All.IsEmpty)
        {
            page.Line("Nothing is found that does.");
            return;
        }

        var table = page.Table("kind", "the one", "the other", "because");
        foreach (var one in answer.All)
            table.AddRow(
                Words.Strong(one.Kind) + (one.Within is null ? "" : $"\n{Words.Aside($"within {one.Within}")}"),
                Records(one.One),
                Records(one.Other),
                Words.Plain(one.Why));
        page.Write(table);
    }

    /// <summary>Shows how many independent sources there are.</summary>
    public static void Show(Page page, Corroboration answer)
    {
        page.Heading($"How many carry {answer.Subject.Id}");
        page.Line($"Independent sources: {Words.Strong(answer.Sources)}; voices: {Words.Strong(answer.Voices)}.");
        page.List(answer.Independent.Select(one => one.IsKnown ? Words.Plain(one) : Words.Warning(one)));
        if (!answer.Because.IsEmpty)
        {
            page.Line("Counted so, because");
            page.List(answer.Because.Select(Words.Of));
        }
    }

    /// <summary>Shows how a claim stands.</summary>
    public static void Show(Page page, ClaimStanding answer)
    {
        page.Heading($"How {answer.Evidence.ClaimId} stands");
        if (answer.Evidence.Positions.Claim is { } claim)
            page.Line(Words.Plain(claim.Text));
        page.Line($"{Words.Strong(answer.Status)}, because");
        page.List(answer.Because.Select(Words.Of));
        page.Line(Words.Aside(answer.Policy));
    }

    private static string Records(ImmutableArray<DatasetRecord> records) =>
        string.Join("\n", records.Select(record => Words.Plain(record.Key.Id)));
}
