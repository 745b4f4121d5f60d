using System.Collections.Immutable;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>The line of one record: what it is, when, what it says, its sources, and the records that name it.</summary>
internal static class RecordRow
{
    private const int LongestCaption = 90;
    private const int ShortName = 20;

    private static readonly Section Voices = new StatementsSection();
    private static readonly Section Disagreements = new ContradictionsSection();
    private static readonly Section Requirements = new ConditionsSection();
    private static readonly Section Belonging = new MembershipsSection();
    private static readonly Section Forces = new ForcesSection();

    /// <summary>Writes the line.</summary>
    public static void Write(PageContext page, DatasetRecord record)
    {
        var html = page.Html.Open("tr");
        if (page.Known is { } known)
        {
            var surely = known.Surely(record.Key);
            html.With("data-known", Iso.OrNone(surely) ?? "");
            if (known.Perhaps(record.Key) is { } perhaps && perhaps != surely)
                html.With("data-perhaps", Iso.Of(perhaps));
        }

        // The style sheet shows the address below the caption.
        html.Open("th").With("id", record.Key.ToString()).Text(Words.Cut(page.Data.CaptionOf(record.Key), LongestCaption)).Close();
        WriteDates(page, record);
        if (!page.IsLarge)
        {
            html.Open("td");
            if (SectionOf(record) is { } section)
                html.Open("a").With("href", $"#{section.Id}").Text("told above").Close();
            else
                new RecordFacts(page, record).Write();
            html.Close();
        }

        WriteSources(page, record);
        WriteNames(page, record);
        html.Close().Line();
    }

    // What a section before tells in full is not told again.
    private static Section? SectionOf(DatasetRecord record) => record switch
    {
        Statement or Claim => Voices,
        Contradiction => Disagreements,
        Condition => Requirements,
        Membership or Limitation => Belonging,
        Contribution or Unit => Forces,
        _ => null,
    };

    private static void WriteDates(PageContext page, DatasetRecord record)
    {
        var dates = RecordDates.Of(page, record);
        var html = page.Html.Open("td");
        if (dates.Earliest is { } day && day == dates.Latest)
            html.With("data-day", Iso.Of(day));
        else
            html.With("data-earliest", Iso.OrNone(dates.Earliest)).With("data-latest", Iso.OrNone(dates.Latest));
        html.Text(dates.Text).Close();
    }

    private static void WriteSources(PageContext page, DatasetRecord record)
    {
        var html = page.Html.Open("td");
        var isFirst = true;
        if (record is Source { Url: { } address })
        {
            Words.External(html, address, "read it");
            isFirst = false;
        }

        foreach (var citation in record.Citations)
        {
            html.Text(isFirst ? "" : "; ");
            isFirst = false;
            page.Link(citation.Source.Key, NameOf(page, citation.Source));
            html.Text(citation.Place is { } place ? $" {Words.Cut(place, ShortName)}" : "");
            if (citation.Basis is { } basis && citation.Basis != CitationBasis.GeneralKnowledge)
                html.Text($" ({basis})");
        }

        html.Close();
    }

    private static string NameOf(PageContext page, SourceId source) => page.Data.Sources.Find(source)?.Kind == SourceKind.GeneralKnowledge
        ? "general knowledge"
        : Words.Cut(page.Data.CaptionOf(source.Key), page.IsLarge ? ShortName / 2 : ShortName);

    private static void WriteNames(PageContext page, DatasetRecord record)
    {
        var html = page.Html.Open("td");
        ImmutableArray<RecordKey> names = [.. page.Data.ReferencesTo(record.Key).Select(one => one.From.Key).Distinct()];
        if (page.IsLarge)
            html.Text(names.IsEmpty ? "" : Opening.Number(names.Length));
        else
            html.Text(string.Join(", ", names.GroupBy(one => one.Kind)
                .Select(group => $"{Opening.Number(group.Count())} {KindNames.Counted(group.Key, group.Count())}")));
        html.Close();
    }
}
