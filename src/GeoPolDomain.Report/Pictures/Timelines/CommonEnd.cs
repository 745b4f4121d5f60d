namespace GeoPolDomain.Reporting.Pictures.Timelines;

/// <summary>
/// An end that most of many bars share, for example that of elected seats, whose terms run out. It is said once, and not beside each bar.
/// </summary>
internal static class CommonEnd
{
    private const int Many = 20;

    /// <summary>Leaves the common end out of the bars. Returns the end as well, or null when there is none.</summary>
    public static (IReadOnlyList<TimeRow> Rows, string? Common) LeftOut(IReadOnlyList<TimeRow> rows)
    {
        var ends = rows.SelectMany(row => row.Bars).Select(bar => bar.After).Where(after => after.Length > 0).ToList();
        var common = ends.GroupBy(after => after).FirstOrDefault(group => group.Count() > Many && group.Count() * 2 > ends.Count)?.Key;
        return common is null
            ? (rows, null)
            : ([.. rows.Select(row => row with { Bars = [.. row.Bars.Select(bar => Without(bar, common))] })], common);
    }

    private static TimeBar Without(TimeBar bar, string common) => bar.After == common ? bar with { After = "" } : bar;

    /// <summary>Says the common end once.</summary>
    public static string Says(string common) => $"An end without a word beside it is mostly: {common}.";
}
