using System.Text.Json;

namespace GeoPolDomain.Cli.Tests.Pages;

/// <summary>The days on which something may have begun and ended, as the command <c>timeline</c> tells them.</summary>
/// <param name="First">The first day that it may cover. Null when the tool tells none.</param>
/// <param name="SureFirst">The last day on which it may have begun.</param>
/// <param name="SureLast">The first day on which it may have ended.</param>
/// <param name="Last">The last day that it may cover. Null when the tool tells none.</param>
/// <param name="Spell">The interval as the dataset writes it.</param>
internal sealed record ToldDays(DateOnly? First, DateOnly? SureFirst, DateOnly? SureLast, DateOnly? Last, string Spell)
{
    /// <summary>Reads the entries of one record.</summary>
    public static ToldDays Of(IEnumerable<JsonElement> entries)
    {
        var told = entries.ToDictionary(one => one.Text("what")!);
        DateOnly? Day(string what, string which) => told.TryGetValue(what, out var entry) ? entry.Day(which) : null;
        var (first, sureFirst) = (Day("begun", "earliest"), Day("begun", "latest"));
        var (sureLast, last) = (Day("ended", "earliest"), Day("ended", "latest"));
        // Nothing begins after it has ended, so an exact day at one end narrows an inexact date at the other.
        return new(
            first > last ? last : first,
            sureFirst > last ? last : sureFirst,
            sureLast < first ? first : sureLast,
            last,
            told.Values.First().Text("spell")!);
    }
}
