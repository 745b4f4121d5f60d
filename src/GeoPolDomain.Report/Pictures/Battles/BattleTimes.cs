using System.Collections.Immutable;
using GeoPolDomain.Forces;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures.Battles;

/// <summary>Finds the times for which sources tell what a force has.</summary>
internal static class BattleTimes
{
    /// <summary>
    /// The time for which the most contributors are told, and of several such times the last. Null when no contributor is told.
    /// </summary>
    public static EdtfDate? FullestOf(Contributions contributions)
    {
        (EdtfDate? Time, int Contributors) fullest = (null, 0);
        foreach (var time in Of(contributions))
            if (contributions.On(time).Contributors.Length is var count && count >= fullest.Contributors)
                fullest = (time, count);
        return fullest.Time;
    }

    /// <summary>
    /// The times for which contributions are told, in order: the date of a contribution, or the first day of its interval as far as that is
    /// known.
    /// </summary>
    public static ImmutableArray<EdtfDate> Of(Contributions contributions) =>
    [
        .. contributions.All
            .Where(one => one.Contributor is not null)
            .Select(one => one.When switch
            {
                EdtfDate date => date,
                EdtfInterval { Start: { } start } => start,
                var other => other.Earliest is { } day ? EdtfDate.On(day) : null,
            })
            .OfType<EdtfDate>()
            .Distinct()
            .OrderBy(one => one.Earliest ?? LocalDate.MinIsoValue)
            .ThenBy(one => one.Latest ?? LocalDate.MaxIsoValue)
            .ThenBy(one => one.ToString(), StringComparer.Ordinal),
    ];
}
