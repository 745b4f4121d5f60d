using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>The chain of one report of a statement: from the source that contains the report back to the first known source.</summary>
/// <remarks>Chains of several reports share the steps that they have in common.</remarks>
public sealed class ReportChain
{
    /// <summary>The number of steps that <see cref="Describe()"/> and <see cref="Trace.Describe()"/> tell at most: 1000.</summary>
    public const int MostSteps = 1000;

    // Deeper steps are not indented further, or the indents of a long chain would outweigh its text.
    private const int MostIndents = 100;

    internal ReportChain(Report report, ChainPlace start, StatementBook book)
    {
        Report = report;
        Start = start;
        Book = book;
    }

    /// <summary>The report at which the chain starts.</summary>
    public Report Report { get; }

    /// <summary>
    /// The steps of the chain. The reporting source comes first, the earliest named source last. The list is made each time that it is
    /// asked for, because the lists of all chains of a trace can be large together.
    /// </summary>
    public ImmutableArray<TraceStep> Steps => [.. InOrder];

    /// <summary>The number of steps. To count them does not make the list.</summary>
    public int StepCount => Start.NamesAside ? InOrder.Count() : Start.Depth - Start.Stop;

    /// <summary>The first steps of the chain, at most so many. The reporting source comes first.</summary>
    public ImmutableArray<TraceStep> FirstSteps(int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return [.. InOrder.Take(most)];
    }

    /// <summary>The source to which the chain returns when sources cite each other in a circle. Otherwise null.</summary>
    public SourceId? Circle => !Start.IsCircle ? null : Start.Stop < 0 ? Start.Last.Node.SourceId : Start.Last.Before!.Node.SourceId;

    /// <summary>The earlier report that the chain needs and that the dataset does not hold. Otherwise null.</summary>
    public ReportId? Lost => Start.IsLost ? Start.InOrder.Last(one => one.Node.Lost is not null).Node.Lost : null;

    /// <summary>Whether the chain ends at a source whose outlet is known.</summary>
    public bool ReachesKnownOutlet => End.IsOutletKnown;

    /// <summary>
    /// Where and why the chain cannot be followed further, in words. Null when the chain ends at a source with a recorded report and a
    /// known outlet.
    /// </summary>
    public string? Break => this switch
    {
        { Circle: { } circle } => $"the citations come back to {circle}",
        { Lost: { } lost } => $"the dataset does not hold {lost}, through which it was told",
        { End: { Missing: { } missing } last } => $"{last.SourceId}: {missing}",
        { End: { Report: null } last } => $"{last.SourceId}: what it tells is not recorded",
        _ => null,
    };

    /// <summary>
    /// Describes the chain, one step per line, and where it breaks. At most <see cref="MostSteps"/> steps are told.
    /// </summary>
    public string Describe() => Describe(MostSteps);

    /// <summary>Describes the chain with at most so many steps. A last line then says how many more there are.</summary>
    public string Describe(int steps) => string.Join('\n', Lines(steps).Select(line => line.Text));

    /// <inheritdoc/>
    public override string ToString() => Describe();

    internal ChainPlace Start { get; }

    internal StatementBook Book { get; }

    /// <summary>The first step.</summary>
    internal TraceStep First => Start.Node.Told;

    /// <summary>The last step, as a step of its own: how the chain comes to it does not count.</summary>
    internal TraceStep End => Start.NamesAside && Start.LastAside?.Aside(Book) is { } aside ? aside : Start.Last.Node.Told;

    /// <summary>Whether the chain has more than one step.</summary>
    internal bool IsFollowed => End.SourceId != First.SourceId;

    /// <summary>The steps, made one by one.</summary>
    internal IEnumerable<TraceStep> InOrder
    {
        get
        {
            var step = First;
            foreach (var place in Start.InOrder)
            {
                yield return step;
                step = place.Node.Onward?.Step!;
            }

            foreach (var aside in Asides())
                yield return aside;
        }
    }

    /// <summary>The lines of the text, and for each how many steps it tells.</summary>
    internal IEnumerable<(string Text, int Steps)> Lines(int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var told = 0;
        foreach (var step in InOrder.Take(most))
            yield return ($"{Indent(told++)}{Verb(step.Kind)} {step.Describe()}", 1);
        var more = told < most ? 0 : StepCount - told;
        if (more > 0)
            yield return ($"{Indent(told)}and {more} more steps", 0);
        if (Break is { } end)
            yield return ($"{Indent(told)}the chain breaks here: {end}", 0);
    }

    /// <summary>The chains of some reports.</summary>
    internal static IEnumerable<ReportChain> Of(IReadOnlyList<Report> reports, StatementBook book)
    {
        var graph = new ReportGraph(book);
        var forest = new ReportForest(graph, reports.Select(graph.NodeOf));
        return reports.Select(one => new ReportChain(one, forest.PlaceOf(graph.NodeOf(one)), book));
    }

    private static string Indent(int depth) => new(' ', 2 * Math.Min(depth, MostIndents));

    // The sources that reports in the chain cite and to which no earlier report leads.
    private IEnumerable<TraceStep> Asides()
    {
        if (!Start.NamesAside)
            yield break;
        var sources = Start.InOrder.Select(one => one.Node.SourceId).ToHashSet();
        foreach (var place in Start.InOrder)
            if (place.Node.Aside(Book) is { } aside && sources.Add(aside.SourceId))
                yield return aside;
    }

    private static string Verb(TraceStepKind kind) =>
        kind == TraceStepKind.Told ? "told by"
        : kind == TraceStepKind.Through ? "through"
        : kind == TraceStepKind.Edition ? "an edition of"
        : kind == TraceStepKind.Part ? "a part of"
        : "citing";
}
