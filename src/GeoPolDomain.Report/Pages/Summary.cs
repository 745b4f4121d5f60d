using GeoPolDomain.Reporting.Voices;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Pages;

/// <summary>Says in a few sentences what a dataset is about, as far as its records tell.</summary>
internal static class Summary
{
    private const int MostSentences = 3;
    private const int MostActors = 5;

    /// <summary>The sentences: what it tells of and of which time, what is spoken of most, and what does not fit together.</summary>
    public static IEnumerable<string> Of(PageContext page) => new[]
    {
        Speech(page), MostSpokenOf(page), page.Data.Statements.All.IsEmpty ? Memberships(page) : null, Contradictions(page), Votes(page),
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

    private static string? MostSpokenOf(PageContext page)
    {
        var most = page.Data.Statements.All.SelectMany(one => one.Stances.Select(stance => stance.Claim).Distinct())
            .GroupBy(one => one).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.ToString(), StringComparer.Ordinal)
            .FirstOrDefault();
        if (most is null || page.Data.Statements.FindClaim(most.Key) is not { } claim)
            return null;
        var positions = page.Data.Statements.PositionsOn(claim.Id, page.Options.Viewpoint);
        var who = positions.All.Take(MostActors)
            .Select(one => $"{SayWords.NameOf(page.Data, one.Actor)} {Stands(one)}").ToList();
        if (positions.All.Length > MostActors)
            who.Add($"{positions.All.Length - MostActors} more take a position");
        return $"Most is said of this claim: “{claim.Text.TrimEnd('.')}”"
            + (who.Count == 0 ? "." : $"; {SayWords.List(who)}.");
    }

    private static string Stands(Position position) => position.Stance switch
    {
        StanceKind.Affirms => "affirms it",
        StanceKind.Denies => "denies it",
        StanceKind.Doubts => "doubts it",
        StanceKind.Conditions => "names a condition",
        _ => "knows nothing of it",
    } + (position.IsInPart ? " in part" : "");

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
        var (recorded, found) = (page.Data.Contradictions.All.Length, page.Contradictions.All.Length);
        return (recorded, found) switch
        {
            (0, 0) => page.Data.Statements.All.IsEmpty ? null : "Nothing in it is found to contradict anything else.",
            (_, 0) => $"The editor recorded {Counted(recorded, "contradiction")} between the records.",
            (0, _) => $"Reasoning finds {Counted(found, "contradiction")} between the records.",
            _ => $"The editor recorded {Counted(recorded, "contradiction")} between the records, and reasoning finds "
                + $"{Opening.Number(found)}.",
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
