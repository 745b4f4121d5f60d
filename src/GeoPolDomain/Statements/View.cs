using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Statements;

/// <summary>Which records a question takes: those nobody contests, and those of the one whose view is asked for.</summary>
internal static class View
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
}
