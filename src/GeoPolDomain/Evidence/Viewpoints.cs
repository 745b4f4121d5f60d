using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Evidence;

/// <summary>
/// Selects the records for a question: the records that nobody contests, and the records that state the view of the chosen actor.
/// </summary>
internal static class Viewpoints
{
    public static bool Takes(DatasetRecord record, ActorId? viewpoint) =>
        record.AccordingTo is null || record.AccordingTo == viewpoint;

    /// <summary>Returns the actors whose views the question leaves out, ordered by id.</summary>
    public static ImmutableArray<ActorId> Left(IEnumerable<DatasetRecord> records, ActorId? viewpoint)
    {
        HashSet<ActorId>? left = null;
        foreach (var record in records)
            if (record.AccordingTo is { } view && view != viewpoint)
                (left ??= []).Add(view);
        return InOrder(left);
    }

    /// <summary>Returns the actors whose views the question leaves out, ordered by id, from whole tables of records.</summary>
    public static ImmutableArray<ActorId> Left(ActorId? viewpoint, params ReadOnlySpan<DatasetRecord[]> tables)
    {
        HashSet<ActorId>? left = null;
        foreach (var table in tables)
            foreach (var record in table)
                if (record.AccordingTo is { } view && view != viewpoint)
                    (left ??= []).Add(view);
        return InOrder(left);
    }

    private static ImmutableArray<ActorId> InOrder(HashSet<ActorId>? actors) =>
        actors is null ? [] : [.. actors.OrderBy(one => one.ToString(), StringComparer.Ordinal)];

    /// <summary>
    /// Selects the records for a question when the records of the chosen actor replace the uncontested records about the same actor.
    /// </summary>
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
