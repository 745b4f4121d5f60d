using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Merging;

/// <summary>Two records with one id, each with the sources that it cites in its own dataset.</summary>
internal sealed class Sides(Dataset one, Dataset other, DatasetRecord record, DatasetRecord twin)
{
    private const string MostReliable = "A";
    private const string LeastReliable = "E";

    public DatasetRecord Record => record;

    public DatasetRecord Twin => twin;

    public ActorId? ViewOfOne => ViewOf(record, one);

    public ActorId? ViewOfOther => ViewOf(twin, other);

    /// <summary>The side that cites the more reliable source. None when neither does.</summary>
    public MergeChoice MoreReliable(out string why)
    {
        var (mine, theirs) = (ReliabilityOf(record, one), ReliabilityOf(twin, other));
        why = mine is null || theirs is null
            ? "the reliability of the cited sources was not judged for both records"
            : $"the best cited source has the reliability {mine} here and {theirs} there";
        var order = mine is null || theirs is null ? 0 : string.CompareOrdinal(mine, theirs);
        return order < 0 ? MergeChoice.One : order > 0 ? MergeChoice.Other : MergeChoice.None;
    }

    /// <summary>The side that cites the newer source, or else whose dataset has the later version. None when neither does.</summary>
    public MergeChoice Newer(out string why)
    {
        if (NewestOf(record, one) is { } mine && NewestOf(twin, other) is { } theirs)
        {
            why = $"the newest cited source is of {mine} here and of {theirs} there";
            if (mine.IsAfter(theirs) == Answer.Yes)
                return MergeChoice.One;
            if (theirs.IsAfter(mine) == Answer.Yes)
                return MergeChoice.Other;
        }

        why = $"the version of the dataset is '{one.Version}' here and '{other.Version}' there";
        var order = one.Version is null || other.Version is null ? 0 : VersionOrder.Compare(one.Version, other.Version);
        if (order == 0)
            why = "neither the sources nor the versions of the datasets tell which record is newer";
        return order > 0 ? MergeChoice.One : order < 0 ? MergeChoice.Other : MergeChoice.None;
    }

    private static string? ReliabilityOf(DatasetRecord of, Dataset data) => Sources(of, data)
        .Select(source => source.Reliability?.ToString())
        .Where(grade => string.CompareOrdinal(grade, MostReliable) >= 0 && string.CompareOrdinal(grade, LeastReliable) <= 0)
        .Min(StringComparer.Ordinal);

    private static EdtfValue? NewestOf(DatasetRecord of, Dataset data) =>
        Sources(of, data).Select(source => source.Published).OfType<EdtfValue>().Max(EdtfValue.SortOrder);

    // The actor whose view the record states; or else the one outlet, or the one author, of all that it cites.
    private static ActorId? ViewOf(DatasetRecord of, Dataset data)
    {
        if (of.AccordingTo is { } view)
            return view;
        var sources = Sources(of, data).ToList();
        return Only(sources.Select(source => source.Outlet?.Actor))
            ?? Only(sources.SelectMany(source => source.Authors.Select(author => author.Actor)));
    }

    private static ActorId? Only(IEnumerable<ActorId?> actors) => actors.Distinct().Take(2).ToList() is [{ } only] ? only : null;

    private static IEnumerable<Source> Sources(DatasetRecord of, Dataset data) => of is Source itself
        ? [itself]
        : of.Citations.Select(citation => data.Sources.Find(citation.Source)).OfType<Source>();
}

/// <summary>The order of versions: runs of digits compare as numbers, so 2026.9 comes before 2026.11.</summary>
internal static class VersionOrder
{
    public static int Compare(string one, string other)
    {
        var (left, right) = (Parts(one), Parts(other));
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
            if (Compare(left[i], right[i], char.IsAsciiDigit(left[i][0]) && char.IsAsciiDigit(right[i][0])) is var order and not 0)
                return order;
        return left.Count.CompareTo(right.Count);
    }

    private static int Compare(string left, string right, bool areNumbers)
    {
        if (!areNumbers)
            return string.CompareOrdinal(left, right);
        var (one, other) = (left.TrimStart('0'), right.TrimStart('0'));
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : string.CompareOrdinal(one, other);
    }

    private static List<string> Parts(string version)
    {
        var parts = new List<string>();
        for (int start = 0, end; start < version.Length; start = end)
        {
            end = start + 1;
            while (end < version.Length && char.IsAsciiDigit(version[end]) == char.IsAsciiDigit(version[start]))
                end++;
            parts.Add(version[start..end]);
        }

        return parts;
    }
}
