using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Contradictions;

/// <summary>
/// Groups the reports of statements that one source reports, from the same cited source, as words of the same speaker at the same time.
/// </summary>
/// <remarks>
/// Most statements are the only one of their speaker at their time, and then no two reports can be compared. So the statements are grouped
/// first, and only the reports of the others are grouped again by their sources. The groups are numbers in arrays.
/// </remarks>
internal sealed class TogetherTold(StatementBook book, ActorId? viewpoint)
{
    /// <summary>The groups with more than one report, in the order of their first reports.</summary>
    /// <param name="alsoAlone">
    /// Whether reports of a statement that stands alone are grouped too. Nothing is found in them, but <see cref="NearRecords"/> may count
    /// that the statement is compared with itself.
    /// </param>
    public IEnumerable<IReadOnlyList<(Statement Statement, Report Report)>> Groups(bool alsoAlone)
    {
        var speakers = GroupStatements(out var sizes);
        var told = new List<(int Report, int Statement)>();
        for (var statement = 0; statement < speakers.Length; statement++)
            if (speakers[statement] >= 0 && (alsoAlone || sizes[speakers[statement]] > 1))
                foreach (var report in book.ReportsByStatement.PlacesOf(statement))
                    if (Viewpoints.Takes(book.Reports[report], viewpoint))
                        told.Add((report, statement));
        told.Sort(static (one, other) => one.Report.CompareTo(other.Report));
        var groups = GroupReports(told, speakers);
        var count = groups.Length == 0 ? 0 : groups.Max() + 1;
        var byGroup = new Grouped<(int Report, int Statement)>(count, groups, CollectionsMarshal.AsSpan(told));
        for (var group = 0; group < count; group++)
            if (byGroup.Of(group).Length > 1)
                yield return Records(byGroup.Of(group));
    }

    private List<(Statement, Report)> Records(ReadOnlySpan<(int Report, int Statement)> places)
    {
        var records = new List<(Statement, Report)>(places.Length);
        foreach (var (report, statement) in places)
            records.Add((book.All[statement], book.Reports[report]));
        return records;
    }

    // The group of each statement by its speaker and its time, or -1 when it has not exactly one speaker, or no time or stance.
    private int[] GroupStatements(out List<int> sizes)
    {
        var all = book.All;
        var numbers = new GroupNumbers(all.Length, HashOf, (one, other) =>
            all[one].Speakers[0].Actor == all[other].Speakers[0].Actor && all[one].Said == all[other].Said);
        sizes = numbers.Sizes;
        return numbers.Of;

        long HashOf(int place) =>
            all[place] is { Stances.IsEmpty: false, Said: { } said, Speakers: [{ Actor: { } actor }] } statement
            && Viewpoints.Takes(statement, viewpoint)
                ? GroupNumbers.Combine(actor.GetHashCode(), said.GetHashCode())
                : GroupNumbers.None;
    }

    private int[] GroupReports(List<(int Report, int Statement)> told, int[] speakers)
    {
        var reports = book.Reports;
        return new GroupNumbers(told.Count, HashOf, AreTogether).Of;

        long HashOf(int i)
        {
            var report = reports[told[i].Report];
            return GroupNumbers.Combine(
                GroupNumbers.Combine(report.Source.GetHashCode(), report.Citing?.GetHashCode() ?? 0), speakers[told[i].Statement]);
        }

        bool AreTogether(int one, int other) =>
            speakers[told[one].Statement] == speakers[told[other].Statement]
            && reports[told[one].Report].Source == reports[told[other].Report].Source
            && reports[told[one].Report].Citing == reports[told[other].Report].Citing;
    }
}
