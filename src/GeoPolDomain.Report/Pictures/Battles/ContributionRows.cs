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
                    Bars = [.. group.Select(one => Bar(one, data, words))],
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

    private static TimeBar Bar(Contribution one, Dataset data, MembershipWords words)
    {
        var unit = one.Unit is { } id ? data.Forces.FindUnit(id)?.Names[0].Text ?? id.ToString() : null;
        var number = one.Strength is null ? "? men" : CountWords.Of(one.Strength);
        var brief = $"{(unit is null ? "" : $"{unit}, ")}{CountWords.Of(one)}, {one.When.Describe()}";
        return new TimeBar
        {
            Key = one.Key,
            Days = DaySpan.At(one.When),
            Title = $"{(one.Contributor is { } giver ? words.NameOf(giver) : "In all")}: {brief}.{words.Sources(one)}",
            Brief = brief,
            Look = BarLook.Filled,
            Word = unit ?? "",
            MayStandBefore = true,
            After = unit is null ? number : $"{unit}, {number}",
            Data = [("data-strength", one.Strength?.ToString()), ("data-unit", one.Unit?.ToString())],
        };
    }
}
