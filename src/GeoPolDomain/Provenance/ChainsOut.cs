using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Provenance;

/// <summary>Whether a source in the chain of a report was published by a day, for many reports whose chains share sources.</summary>
internal sealed class ChainsOut
{
    private readonly ReportGraph graph;
    private readonly ReportForest forest;
    private readonly Dictionary<ChainPlace, (int Yes, int Unknown)> nearest = [];

    public ChainsOut(StatementBook book, IEnumerable<Report> reports, Func<SourceId, Answer> isOut)
    {
        graph = new(book);
        forest = new(graph, reports.Select(graph.NodeOf));
        foreach (var place in forest.InOrder)
        {
            var (yes, unknown) = place.Before is { } before ? nearest[before] : (-1, -1);
            var answer = isOut(place.Node.SourceId).Or(place.Node.OnlyNamed is { } cited ? isOut(cited) : Answer.No);
            nearest.Add(place, (answer == Answer.Yes ? place.Depth : yes, answer == Answer.Unknown ? place.Depth : unknown));
        }
    }

    /// <summary>The answers for all reports of a dataset, by their places.</summary>
    public static AnswerList OfAll(StatementBook book, Func<SourceId, Answer> isOut)
    {
        var chains = new ChainsOut(book, book.Reports, isOut);
        var answers = new AnswerList(book.Reports.Length);
        for (var i = 0; i < answers.Count; i++)
            answers[i] = chains.IsOut(book.Reports[i]);
        return answers;
    }

    public int Count => forest.InOrder.Count;

    public Answer IsOut(Report report)
    {
        var start = forest.PlaceOf(graph.NodeOf(report));
        var (yes, unknown) = nearest[start];
        return yes > start.Stop ? Answer.Yes : unknown > start.Stop ? Answer.Unknown : Answer.No;
    }
}
