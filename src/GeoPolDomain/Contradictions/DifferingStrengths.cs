using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Time;

namespace GeoPolDomain.Contradictions;

/// <summary>
/// Finds numbers of soldiers that cannot both be so: two records count the same at one time, and no number fits both.
/// </summary>
/// <remarks>
/// Numbers of different kinds, for example promised and in the field, are never compared. All views are compared, because views are what
/// such numbers differ by.
/// </remarks>
internal sealed class DifferingStrengths(IRecords records, NearRecords near)
{
    /// <summary>How many records may tell a number of soldiers.</summary>
    public static int CountIn(IRecords records) => records.Of<Contribution>().Length + records.Of<Deployment>().Length;

    /// <summary>Each figure that certainly contradicts an earlier figure, with the earlier ones, in the order of their times.</summary>
    public static IEnumerable<(StrengthFigure Figure, IReadOnlyList<StrengthFigure> Earlier)> Certain(IRecords records)
    {
        var near = new NearRecords(ContradictionBook.MostClaims, CountIn(records));
        foreach (var group in BySubject(records))
            for (var i = 1; i < group.Count; i++)
                if (EarlierThan(i, group, near).Where(one => group[i].Contradicts(one) == Answer.Yes).ToList() is { Count: > 0 } earlier)
                    yield return (group[i], earlier);
    }

    public IEnumerable<ContradictionFinding> Find() => BySubject(records).SelectMany(FindIn);

    private static IEnumerable<List<StrengthFigure>> BySubject(IRecords records) => StrengthFigure.In(records)
        .GroupBy(one => one.Of)
        .Select(group => group
            .OrderBy(one => one.When.EarliestDay)
            .ThenBy(one => one.Record.IdText, StringComparer.Ordinal)
            .ToList())
        .Where(group => group.Count > 1);

    // The nearest first, because a figure contradicts rather those of its own time.
    private static IEnumerable<StrengthFigure> EarlierThan(int place, List<StrengthFigure> group, NearRecords near) =>
        near.Of(Enumerable.Range(1, place).Select(back => group[place - back]));

    // Figures that may be of one time belong together, so that three figures of one day are told as one contradiction.
    private IEnumerable<ContradictionFinding> FindIn(List<StrengthFigure> group)
    {
        var together = new Groups<RecordKey>();
        var worst = new List<(StrengthFigure One, Answer Answer)>();
        for (var i = 1; i < group.Count; i++)
            foreach (var other in EarlierThan(i, group, near))
                if (group[i].IsOfOneTimeWith(other) != Answer.No)
                {
                    together.Join(group[i].Record.Key, other.Record.Key);
                    if (group[i].Contradicts(other) is var answer and not Answer.No)
                        worst.Add((other, answer));
                }

        var byGroup = group.ToLookup(one => together.Find(one.Record.Key));
        return worst
            .GroupBy(one => together.Find(one.One.Record.Key))
            .Select(same => Tell([.. byGroup[same.Key]], same.Max(one => one.Answer)));
    }

    // On the first side stands the greatest number with all that it fits.
    private static ContradictionFinding Tell(IReadOnlyList<StrengthFigure> figures, Answer isCertain)
    {
        var greatest = figures.MaxBy(one => one.Strength.Least)!;
        var sides = figures.ToLookup(one => one.Strength.IsCompatibleWith(greatest.Strength));
        var told = figures.OrderBy(one => one.Strength.Least).ThenBy(one => one.Record.IdText, StringComparer.Ordinal).Select(Say).ToList();
        var shown = told.Take(ContradictionBook.MostClaims).ToList();
        if (told.Count > shown.Count)
            shown.Add($"and {told.Count - shown.Count} more");
        return new ContradictionFinding(
            ContradictionKind.Strength,
            [.. sides[true].Select(one => one.Record)],
            [.. sides[false].Select(one => one.Record)],
            $"{figures[0].Of} are {string.Join("; ", shown)}. {(isCertain == Answer.Yes ? Certainly : Perhaps)}");
    }

    private const string Certainly = "At one time not all of them can be so";
    private const string Perhaps = "Unless they are of different days, or more roughly rounded, not all of them can be so";

    private static string Say(StrengthFigure one)
    {
        var sources = string.Join(", ", one.Record.Citations.Select(citation => citation.Source).Distinct());
        return $"{one.Strength} as of {one.When}"
            + (one.Record.AccordingTo is { } view ? $" in the view of {view}" : "")
            + (sources.Length == 0 ? "" : $" ({sources})");
    }
}
