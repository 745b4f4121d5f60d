using GeoPolDomain.Time;
using NodaTime;

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
        var speakers = said.SelectMany(one => one.Speakers).Select(one => one.OnBehalfOf ?? one.Actor).Where(one => one is not null)
            .Distinct().Count();
        return $"The page tells who said what: {Counted(said.Length, "statement")} of {Counted(speakers, "speaker")} about "
            + $"{Counted(page.Data.Statements.Claims.Length, "claim")}{Time(said.SelectMany(one => Days(one.Said)))}.";
    }

    private static string? Memberships(PageContext page)
    {
        var all = page.Data.Memberships.All;
        return all.IsEmpty ? null
            : $"The page tells who belonged to what: {Counted(all.Select(one => one.Member).Distinct().Count(), "actor")} to "
                + $"{Counted(all.Select(one => one.Organization).Distinct().Count(), "organization")}"
                + $"{Time(all.SelectMany(one => Days(one.Spell)))}.";
    }

    private static string? Votes(PageContext page)
    {
        var all = page.Data.Decisions.All;
        return all.IsEmpty ? null : $"It shows {Counted(all.Length, "vote or decision", "votes and decisions")}"
            + $"{Time(all.SelectMany(one => Days(one.On)))}.";
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
        return (recorded.Count, more) switch
        {
            (0, _) => $"Reasoning finds {Counted(more, "contradiction")} between the records.",
            (_, 0) => $"The editor recorded {Counted(recorded.Count, "contradiction")} between the records; reasoning over the records finds "
                + $"{(again == recorded.Count ? "the same ones" : $"{Opening.Number(again)} of them")} and no other.",
            _ => $"The editor recorded {Counted(recorded.Count, "contradiction")} between the records; reasoning over the records finds "
                + $"{(again == recorded.Count ? "the same ones" : $"{Opening.Number(again)} of them")} and {Opening.Number(more)} more.",
        };
    }

    private static IEnumerable<LocalDate> Days(EdtfValue? when) =>
        new[] { when?.StrictEarliest, when?.StrictLatest }.OfType<LocalDate>();

    private static string Time(IEnumerable<LocalDate> days)
    {
        var all = days.ToList();
        return all.Count == 0 ? "" : all.Min() == all.Max() ? $", on {EdtfDate.On(all.Min()).Describe()}"
            : $", from {EdtfDate.On(all.Min()).Describe()} to {EdtfDate.On(all.Max()).Describe()}";
    }

    private static string Counted(int number, string one, string? many = null) =>
        $"{Opening.Number(number)} {(number == 1 ? one : many ?? $"{one}s")}";
}
