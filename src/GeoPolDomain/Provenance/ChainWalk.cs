using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Provenance;

/// <summary>Follows the chains of reports one by one, only to find out whether a source in them was published.</summary>
/// <remarks>
/// The rule is that of its twin <see cref="ReportGraph"/>, which keeps each step: who changes one changes both. Most chains have few steps,
/// and a walk needs nothing but the names of the sources that it has passed. A walk has so many steps at most. Reports whose chains are
/// longer are laid out together, where they share their steps.
/// </remarks>
internal sealed class ChainWalk(StatementBook book, SourcesOut sources)
{
    // A report of the statement that is looked at is a step too.
    private const int MostSteps = 200;

    // Looking through so many sources that were passed costs about as much as a step, so a chain of about fifty sources is too long.
    private const int PassedInAStep = 8;

    private readonly List<SourceId> passed = [];
    private int left;
    private int start;

    /// <summary>How many steps the last walk had.</summary>
    public int Steps => MostSteps - left;

    /// <summary>Whether a source in the chain of a report was published. Null when the chain is too long for a walk.</summary>
    /// <param name="report">The place of the report among all reports.</param>
    public Answer? IsOut(int report)
    {
        (start, left) = (report, MostSteps);
        passed.Clear();
        var answer = Answer.No;
        for (Place? next = At(book.Reports[report]); next is { } place && !passed.Contains(place.Source);)
        {
            passed.Add(place.Source);
            left -= passed.Count / PassedInAStep;
            answer = answer.Or(sources.IsOut(place.Source));
            if (answer == Answer.Yes)
                return answer;
            next = Onward(place);
            if (left < 0)
                return null;
            if (place.Report?.Citing is { } cited && cited != place.Source && cited != next?.Source)
                answer = answer.Or(sources.IsOut(cited));
            if (answer == Answer.Yes)
                return answer;
        }

        return answer;
    }

    // The next source, past further reports of the same source. A circle of such reports goes on until no step is left.
    private Place? Onward(Place from)
    {
        var next = Earlier(from);
        while (next is { } same && same.Source == from.Source && left >= 0)
            next = Earlier(same);
        return next;
    }

    private Place? Earlier(Place one)
    {
        left--;
        if (one.Report?.Through is { } through && Find(through) is { } earlier)
            return At(earlier);
        if (one.Report?.Citing is { } cited && cited != one.Source)
            return new(cited, ReportIn(cited, one.Statement), one.Statement);
        var source = sources.Find(one.Source);
        return (source?.EditionOf ?? source?.PartOf) is { } whole && whole != one.Source
            ? new(whole, ReportIn(whole, one.Statement), one.Statement)
            : null;
    }

    // When one source has several reports of the statement, prefers one that names where it comes from: the others repeat it.
    private Report? ReportIn(SourceId source, StatementId statement)
    {
        Report? first = null;
        foreach (var place in book.ReportsByStatement.PlacesOf(statement))
        {
            if (--left < 0)
                return null;
            var one = book.Reports[place];
            if (one.Source == source && (first is null || (!LeadsOn(first) && LeadsOn(one))))
                first = one;
        }

        return first;
    }

    // A report taken from another report of the same source leads further back only if that report does.
    private bool LeadsOn(Report report)
    {
        for (var next = report; next is not null && left >= 0; left--)
        {
            var earlier = next.Through is { } through ? Find(through) : null;
            if ((next.Citing is { } cited && cited != next.Source) || (earlier is not null && earlier.Source != next.Source))
                return true;
            next = earlier;
        }

        return false;
    }

    // A report mostly comes through one that was recorded with it.
    private Report? Find(ReportId id) =>
        RecordTable.PlaceNear(book.Reports, id.Text, start) is var place and >= 0 ? book.Reports[place] : null;

    private static Place At(Report report) => new(report.Source, report, report.Statement);

    private readonly record struct Place(SourceId Source, Report? Report, StatementId Statement);
}
