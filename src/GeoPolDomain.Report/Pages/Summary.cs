using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>Says in a few sentences what a dataset is about, as far as its records tell.</summary>
internal static class Summary
{
    private const int MostSentences = 3;

    /// <summary>The sentences: what it tells of and of which time, and what does not fit together.</summary>
    public static IEnumerable<string> Of(PageContext page) => new[]
    {
        Speech(page), page.Data.Statements.All.IsEmpty ? Memberships(page) : null, Contradictions(page), Votes(page),
        Treaties(page),
    }.OfType<string>().Take(MostSentences);

    private static string? Speech(PageContext page)
    {
        var said = page.Data.Statements.All;
        if (said.IsEmpty)
            return null;
        var speakers = said.SelectMany(one => one.Speakers).Select(one => one.Actor).OfType<ActorId>().Distinct().Count();
        return $"The page tells who said what: {Counted(said.Length, "statement")} of {Counted(speakers, "speaker")} about "
            + $"{Counted(page.Data.Statements.Claims.Length, "claim")}{Time(said.Select(one => one.Said))}.";
    }

    private static string? Memberships(PageContext page)
    {
        var all = page.Data.Memberships.All;
        return all.IsEmpty ? null
            : $"The page tells who belonged to what: {Counted(all.Select(one => one.Member).Distinct().Count(), "actor")} to "
                + $"{Counted(all.Select(one => one.Organization).Distinct().Count(), "organization")}"
                + $"{Time(all.Select(one => one.Spell))}.";
    }

    private static string? Votes(PageContext page)
    {
        var all = page.Data.Decisions.All;
        return all.IsEmpty ? null : $"It shows {Counted(all.Length, "vote or decision", "votes and decisions")}"
            + $"{Time(all.Select(one => one.On))}.";
    }

    private static string? Treaties(PageContext page)
    {
        var treaties = page.Data.Treaties;
        return treaties.All.IsEmpty ? null
            : $"It holds {Counted(treaties.All.Length, "treaty or other instrument", "treaties and other instruments")} and "
                + $"{Counted(treaties.Obligations.Length, "obligation")} that follow from them.";
    }

    private static string? Contradictions(PageContext page)
    {
        var recorded = ContradictionsSection.RecordedIn(page).ToList();
        var found = page.Contradictions.All;
        if (recorded.Count == 0 && found.IsEmpty)
            return page.Data.Statements.All.IsEmpty ? null : "Nothing in it is found to contradict anything else.";
        var again = recorded.Count(one => found.Any(finding => ContradictionsSection.IsSame(one, finding)));
        var more = found.Count(finding => !recorded.Exists(one => ContradictionsSection.IsSame(one, finding)));
        if (recorded.Count == 0)
            return $"Reasoning finds {Counted(more, "place")} where the records do not fit together.";
        var same = again == recorded.Count ? "the same ones" : $"{Opening.Number(again)} of them";
        return $"The editor recorded {Counted(recorded.Count, "place")} where records do not fit together; reasoning over the records "
            + $"finds {same} and {(more == 0 ? "no other" : $"{Opening.Number(more)} more")}.";
    }

    // The first and the last date as they are recorded: a month is not told as its first day.
    private static string Time(IEnumerable<EdtfValue?> dates)
    {
        var all = dates.OfType<EdtfValue>().ToList();
        var first = all.Where(one => one.StrictEarliest is not null).MinBy(one => one.StrictEarliest!.Value);
        var last = all.Where(one => one.StrictLatest is not null).MaxBy(one => one.StrictLatest!.Value);
        var from = first is EdtfInterval { Start: { } start } ? start : first;
        var until = last is EdtfInterval { End: { } end } ? end : last;
        return from is null || until is null ? "" : from.Equals(until) ? $", {from.Describe()}"
            : $", from {from.Describe()} to {until.Describe()}";
    }

    private static string Counted(int number, string one, string? many = null) =>
        $"{Opening.Number(number)} {(number == 1 ? one : many ?? $"{one}s")}";
}
