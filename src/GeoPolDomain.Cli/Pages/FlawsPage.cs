using System.Collections.Immutable;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Cli.Pages;

/// <summary>What does not fit together, and what sources got wrong, for a person to read: one line each.</summary>
internal static class FlawsPage
{
    private const int Most = 12;

    /// <summary>Shows the contradictions.</summary>
    public static void Show(Page page, ImmutableArray<Contradiction> contradictions)
    {
        if (contradictions.IsEmpty)
            return;
        page.Heading("What does not fit together");
        page.Rows([.. contradictions.Take(Most).Select(one => new[] { $"{one.Id}", Words.Spoken(one.Kind), one.Text })]);
        More(page, contradictions.Length);
    }

    /// <summary>Shows the corrections.</summary>
    public static void Show(Page page, ImmutableArray<Correction> corrections)
    {
        if (corrections.IsEmpty)
            return;
        page.Heading("What the sources got wrong or left unclear");
        page.Rows(
            [
                ["", "", "as printed", "right, as far as is known"],
                .. corrections.Take(Most).Select(one => new[] { $"{one.Id}", Words.Spoken(one.Kind), one.AsPrinted, one.Correct ?? "not known" }),
            ],
            growing: 2);
        More(page, corrections.Length);
    }

    private static void More(Page page, int count)
    {
        if (count > Most)
            page.Line(Words.Aside($"and {count - Most} more"));
    }
}
