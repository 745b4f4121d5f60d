using GeoPolDomain.Evidence;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Provenance;

/// <summary>Whether readers could know all reports and statements of a dataset by a day.</summary>
/// <remarks>
/// The rule for a statement is that of its twin <see cref="Disclosure"/>, which judges statements one by one: who changes one changes both.
/// </remarks>
internal sealed class StatementsOut
{
    // Chains that share long ways are walked again and again. Once all walks together had so many steps, the chains are laid out, where
    // each step is made once. Laying out costs more than so many steps for each report, so few datasets pay for both.
    private const int StepsForEachReport = 8;
    private const int SpareSteps = 1_000;

    // What is noted of an outer statement: not asked yet, no report, or its answer, from -1 to 1, as 2 to 4.
    private const sbyte NotAsked = 0;
    private const sbyte NoReport = 1;
    private const sbyte Asked = 3;

    private readonly StatementBook book;
    private readonly ReportsByStatement told;
    private readonly PublishedBy published;
    private readonly Lazy<AnswerList> laidOut;
    private long stepsLeft;

    // The answers of the outer statements on the way, so that a deep nest is walked once. Several threads may write the same answer.
    private readonly sbyte[] reported;

    public StatementsOut(StatementBook book, PublishedBy published, SourcesOut sources)
    {
        this.book = book;
        this.published = published;

        // Before the shares begin, so that one thread makes the index.
        told = book.ReportsByStatement;
        laidOut = new(() => ChainsOut.OfAll(book, sources.IsOut));
        stepsLeft = SpareSteps + (StepsForEachReport * (long)book.Reports.Length);
        reported = new sbyte[book.All.Length];
        Reports = new(book.Reports.Length);
        Shares.Do(Reports.Count, (from, to) =>
        {
            for (var i = from; i < to; i++)
                Reports[i] = sources.IsOut(book.Reports[i].Source);
        });
        Statements = new(book.All.Length);
        Shares.Do(Statements.Count, (from, to) =>
        {
            var walk = new ChainWalk(book, sources);
            for (var i = from; i < to; i++)
                Statements[i] = Of(i, walk);
        });
    }

    /// <summary>The answers for the reports, by their places.</summary>
    public AnswerList Reports { get; }

    /// <summary>The answers for the statements, by their places.</summary>
    public AnswerList Statements { get; }

    private Answer Of(int place, ChainWalk walk)
    {
        var statement = book.All[place];
        return published.IsSaidLater(statement)
            ? Answer.No
            : IsReported(place, walk) ?? published.IsCited(statement.Time, statement.Citations);
    }

    // A statement without reports takes the answer of the outer statement that relays it. Statements in a circle have none.
    private Answer? IsReported(int place, ChainWalk walk)
    {
        var (answer, outer) = (IsReportedItself(place, walk), place);
        if (answer is not null || book.All[place].NestedIn is null)
            return answer;
        var passed = new List<int>();

        // A circle is noticed by Brent's search: a mark is set after 1, 2, 4, ... steps, until the way comes back to the mark.
        for (var (mark, atMark) = (place, 1); outer >= 0 && reported[outer] == NotAsked;)
        {
            passed.Add(outer);
            answer = IsReportedItself(outer, walk);
            if (answer is not null)
                break;
            outer = book.All[outer].NestedIn is { } next ? RecordTable.PlaceOf(book.All, next.Text) : -1;
            if (outer == mark)
                break;
            if (passed.Count == atMark)
                (mark, atMark) = (outer, atMark * 2);
        }

        if (answer is null && outer >= 0 && reported[outer] > NoReport)
            answer = (Answer)(reported[outer] - Asked);
        foreach (var one in passed)
            reported[one] = answer is { } known ? (sbyte)((sbyte)known + Asked) : NoReport;
        return answer;
    }

    private Answer? IsReportedItself(int place, ChainWalk walk)
    {
        var (statement, reports) = (book.All[place], false);
        foreach (var report in told.PlacesOf(place))
            if (Viewpoints.Takes(book.Reports[report], statement.AccordingTo))
            {
                if (Reports[report] == Answer.Yes)
                    return Answer.Yes;
                reports = true;
            }

        if (!reports)
            return null;
        var answer = Answer.No;
        foreach (var report in told.PlacesOf(place))
            if (answer != Answer.Yes && Viewpoints.Takes(book.Reports[report], statement.AccordingTo))
                answer = answer.Or(IsOutInChain(report, walk));
        return answer;
    }

    private Answer IsOutInChain(int report, ChainWalk walk)
    {
        if (laidOut.IsValueCreated || Interlocked.Read(ref stepsLeft) < 0)
            return laidOut.Value[report];
        var answer = walk.IsOut(report);
        Interlocked.Add(ref stepsLeft, -walk.Steps);
        return answer ?? laidOut.Value[report];
    }
}
