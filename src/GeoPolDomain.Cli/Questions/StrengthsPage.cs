using GeoPolDomain.Cli.Output;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Questions;

/// <summary>Shows numbers of soldiers that conflict to a person.</summary>
internal static class StrengthsPage
{
    private const string EndOfSentence = ". ";

    /// <summary>Shows what is counted, each number with its time, sources and record, and how certain the conflict is.</summary>
    public static void Write(Page page, Dataset data, ContradictionFinding found)
    {
        var figures = found.One.Concat(found.Other).Select(FigureOf).OrderBy(one => one.Strength.Least).ToList();
        page.Line();
        page.Line($"{Words.Strong(found.Kind)}: {Words.Plain($"{figures[0].Kind} soldiers, {data.CaptionOf(figures[0].Record.Key)}")}");
        page.Rows([.. figures.Take(ContradictionFinding.MostRecords).Select(one => new[]
        {
            $"  {one.Strength}",
            $"as of {one.When}",
            string.Join(", ", one.Record.Citations.Select(citation => citation.Source).Distinct()),
            $"{one.Record.Key.Id}{(one.Record.AccordingTo is { } view ? $", in the view of {view}" : "")}",
        })], growing: 2);
        if (figures.Count > ContradictionFinding.MostRecords)
            page.Line($"  and {figures.Count - ContradictionFinding.MostRecords} more");
        var at = found.Why.LastIndexOf(EndOfSentence, StringComparison.Ordinal);
        page.Line($"  {Words.Aside(found.Why[(at < 0 ? 0 : at + EndOfSentence.Length)..])}");
    }

    private static (DatasetRecord Record, CountRange Strength, StrengthKind Kind, EdtfValue When) FigureOf(DatasetRecord record) =>
        record switch
        {
            Contribution one => (one, one.Strength!, one.StrengthKind!, one.When),
            Deployment one => (one, one.Strength!, one.StrengthKind!, one.When!),
            _ => throw new ArgumentException($"{record.Key} tells no number of soldiers.", nameof(record)),
        };
}
