using System.Collections.Immutable;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Places;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Statements;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>
/// Shows those sections of the brief that are no answer of another command: zones, conditions, assessments, contradictions and
/// corrections. A section is left out if it has no records, and a long list is cut to its first items.
/// </summary>
internal static class BriefSections
{
    private const int MostConditions = 8;
    private const int MostAssessmentsOfOneKind = 6;
    private const int MostFlaws = 12;

    /// <summary>Shows which places belong to each zone as a whole, and of which places only a part does.</summary>
    public static void Zones(Page page, Dataset data, ImmutableArray<Zone> zones)
    {
        if (zones.IsEmpty)
            return;
        page.Heading("Zones");
        var table = Page.LightTable("zone", "whole of", "part of", "extent not stated", "time");
        foreach (var zone in zones)
            table.AddRow(
                $"{Words.Plain(zone.Names[0].Text)} {Words.Aside($"({zone.Id})")}",
                Words.Plain(Places(data, zone, extent => extent == PlaceExtent.Whole)),
                Words.Plain(Places(data, zone, extent => extent == PlaceExtent.Part)),
                Words.Warning(Places(data, zone, extent => extent != PlaceExtent.Whole && extent != PlaceExtent.Part)),
                Words.Plain(zone.Spell));
        page.Write(table);
    }

    /// <summary>Shows each condition as a tree of its requirements.</summary>
    public static void Conditions(Page page, Dataset data, ImmutableArray<Condition> conditions)
    {
        if (conditions.IsEmpty)
            return;
        page.Heading("Conditions");
        foreach (var condition in conditions.Take(MostConditions))
            page.Write(RequirementTree.Of(page, data, condition));
        SayHowManyMore(page, conditions.Length, MostConditions);
    }

    /// <summary>Shows the assessments of each author by kind. An assessment is an opinion, so its author is always named.</summary>
    public static void Assessments(Page page, Dataset data, ImmutableArray<Assessment> assessments)
    {
        if (assessments.IsEmpty)
            return;
        page.Heading("Motives, reasons and conditions that authors see");
        foreach (var author in assessments.GroupBy(one => string.Join(" and ", one.By.Select(by => Name(data, by)))))
        {
            page.Line($"{Words.Aside("in the view of")} {Words.Strong(author.Key)}");
            var kinds = author.GroupBy(Kind).OrderBy(kind => BriefAnswer.Explaining.IndexOf(kind.Key));
            page.Rows([.. kinds.SelectMany(kind => Rows(Words.Spoken(kind.Key), [.. kind]))]);
        }
    }

    /// <summary>Shows one contradiction per line.</summary>
    public static void Contradictions(Page page, ImmutableArray<Contradiction> contradictions)
    {
        if (contradictions.IsEmpty)
            return;
        page.Heading("Contradictions");
        page.Rows([.. contradictions.Take(MostFlaws).Select(one => new[] { $"{one.Id}", Words.Spoken(one.Kind), one.Text })]);
        SayHowManyMore(page, contradictions.Length, MostFlaws);
    }

    /// <summary>Shows one correction per line: what a source printed, and what is right.</summary>
    public static void Corrections(Page page, ImmutableArray<Correction> corrections)
    {
        if (corrections.IsEmpty)
            return;
        page.Heading("Corrections of the sources");
        var rows = corrections.Take(MostFlaws)
            .Select(one => new[] { $"{one.Id}", Words.Spoken(one.Kind), one.AsPrinted, one.Correct ?? "unknown" });
        page.Rows([["", "", "as printed", "correct"], .. rows], growing: 2);
        SayHowManyMore(page, corrections.Length, MostFlaws);
    }

    private static string Places(Dataset data, Zone zone, Func<PlaceExtent, bool> isWanted) =>
        string.Join(", ", zone.Parts.Where(one => isWanted(one.Extent)).Select(one => data.Places.NameOf(one.Place)));

    private static IEnumerable<string[]> Rows(string kind, IReadOnlyList<Assessment> all)
    {
        for (var at = 0; at < Math.Min(all.Count, MostAssessmentsOfOneKind); at++)
            yield return [$"{all[at].Id}", at == 0 ? kind : "", all[at].Text];
        if (all.Count > MostAssessmentsOfOneKind)
            yield return ["", "", $"and {all.Count - MostAssessmentsOfOneKind} more"];
    }

    // An assessment can have several kinds. It is listed under the first of its kinds that the brief shows.
    private static AssessmentKind Kind(Assessment assessment) => BriefAnswer.Explaining.First(assessment.Kinds.Contains);

    private static string Name(Dataset data, Mention mention) => mention switch
    {
        { Actor: { } actor } => data.Actors.NameOf(actor),
        { AsPrinted: { Length: > 0 } printed } => printed,
        _ => "an unknown author",
    };

    private static void SayHowManyMore(Page page, int count, int shown)
    {
        if (count > shown)
            page.Line(Words.Aside($"and {count - shown} more"));
    }
}
