using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Forces;
using GeoPolDomain.Reporting.Pictures.Timelines;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures.Battles;

/// <summary>Draws what each contributor gave to a force through time: a row for each, with the numbers.</summary>
internal static class ContributionRows
{
    /// <summary>Draws the contributions.</summary>
    public static Picture Draw(Contributions contributions, Dataset data, PictureOptions options)
    {
        var words = new MembershipWords(data);
        var name = data.Forces.Find(contributions.Force)?.Names[0].Text ?? contributions.Force.ToString();
        ImmutableArray<TimeRow> rows =
        [
            .. contributions.All
                .GroupBy(one => one.Contributor)
                .OrderBy(group => group.Key is null)
                .ThenBy(group => group.Min(one => one.When.Earliest ?? LocalDate.MinIsoValue))
                .ThenBy(group => group.Key?.ToString(), StringComparer.Ordinal)
                .Select(group => new TimeRow
                {
                    Key = group.Key?.Key ?? contributions.Force.Key,
                    Name = group.Key is null ? "reported in all" : words.NameOf(group.Key),
                    Bars = [.. group.GroupBy(one => one.When).Select(told => Bar([.. told], data, words))],
                }),
        ];
        return TimeChart.Draw(
            $"What each gave to {name} through time",
            $"{rows.Length} rows. " + string.Join(". ", rows.Take(20).Select(row =>
                $"{row.Name}: {string.Join("; ", row.Bars.Take(6).Select(bar => bar.Brief))}")) + ".",
            rows,
            "data-row",
            options);
    }

    // What one contributor gives at the same time is one bar: its units side by side in the words, each with its days in the title.
    private static TimeBar Bar(ImmutableArray<Contribution> told, Dataset data, MembershipWords words)
    {
        var units = told.Select(one => UnitOf(one, data)).OfType<string>().ToList();
        var numbers = told.Select(one => one.Strength is null ? "? men" : CountWords.Of(one.Strength)).Distinct().ToList();
        var briefs = told.Select(one => $"{(UnitOf(one, data) is { } unit ? $"{unit}, " : "")}{CountWords.Of(one)}").ToList();
        var brief = $"{string.Join("; ", briefs)}, {told[0].When.Describe()}";
        var giver = told[0].Contributor is { } actor ? words.NameOf(actor) : "In all";
        var sources = string.Concat(told.Select(words.Sources).Distinct());
        return new TimeBar
        {
            Key = told[0].Key,
            Days = DaySpan.At(told[0].When),
            Title = $"{giver}: {brief}.{sources}",
            Brief = brief,
            Look = BarLook.Filled,
            Word = string.Join(", ", units),
            MayStandBefore = true,
            After = string.Join(", ", units.Concat(numbers)),
            Data =
            [
                ("data-strength", Joined(told.Select(one => one.Strength?.ToString()))),
                ("data-unit", Joined(told.Select(one => one.Unit?.ToString()))),
            ],
        };
    }

    private static string? UnitOf(Contribution one, Dataset data) =>
        one.Unit is { } id ? data.Forces.FindUnit(id)?.Names[0].Text ?? id.ToString() : null;

    private static string? Joined(IEnumerable<string?> texts) =>
        texts.OfType<string>().ToList() is { Count: > 0 } some ? string.Join(' ', some) : null;
}
