using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Evidence;

/// <summary>Which records a question takes: those nobody contests, and those of the one whose view is asked for.</summary>
internal static class Viewpoints
{
    public static bool Takes(DatasetRecord record, ActorId? viewpoint) =>
        record.AccordingTo is null || record.AccordingTo == viewpoint;

    /// <summary>Those in whose view there are records that the question leaves out.</summary>
    public static ImmutableArray<ActorId> Left(IEnumerable<DatasetRecord> records, ActorId? viewpoint)
    {
        HashSet<ActorId>? left = null;
        foreach (var record in records)
            if (record.AccordingTo is { } view && view != viewpoint)
                (left ??= []).Add(view);
        return left is null ? [] : [.. left.OrderBy(one => one.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The records a question takes where each side's records replace the common ones about what they speak of.</summary>
    public static IEnumerable<TRecord> Replacing<TRecord>(IEnumerable<TRecord> records, ActorId? viewpoint, Func<TRecord, ActorId> about)
        where TRecord : DatasetRecord
    {
        if (viewpoint is null)
            return records.Where(one => one.AccordingTo is null);
        var given = records.ToList();
        var spokenOf = given.Where(one => one.AccordingTo == viewpoint).Select(about).ToHashSet();
        return given.Where(one => one.AccordingTo == viewpoint || (one.AccordingTo is null && !spokenOf.Contains(about(one))));
    }
}
