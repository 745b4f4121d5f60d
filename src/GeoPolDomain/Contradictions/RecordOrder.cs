using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Contradictions;

/// <summary>The records of stances in the order of their keys, without making the keys.</summary>
internal static class RecordOrder
{
    // A key is the name of a kind, a colon and an id, so the name with its colon decides between records of different kinds.
    // The kinds count from 0, so each is a place in the array.
    private static readonly ImmutableArray<string> Starts =
        [.. RecordKinds.Names.Pairs.ToArray().OrderBy(pair => pair.Value).Select(pair => $"{pair.Name}:")];

    /// <summary>The records that take the stances, each once, ordered by key.</summary>
    public static ImmutableArray<DatasetRecord> Distinct(ReadOnlySpan<Holding> stances)
    {
        if (stances.Length == 1)
            return [stances[0].Record];
        if (!IsSorted(stances))
        {
            Holding[] sorted = [.. stances];
            Array.Sort(sorted, static (one, other) => Compare(one, other));
            stances = sorted;
        }

        var records = new DatasetRecord[stances.Length];
        var count = 0;
        for (var i = 0; i < stances.Length; i++)
            if (i == 0 || Compare(stances[i - 1], stances[i]) != 0)
                records[count++] = stances[i].Record;
        return ImmutableCollectionsMarshal.AsImmutableArray(count == records.Length ? records : records[..count]);
    }

    // The stances of statements mostly are, because they come in the order of the statements.
    private static bool IsSorted(ReadOnlySpan<Holding> stances)
    {
        for (var i = 1; i < stances.Length; i++)
            if (Compare(stances[i - 1], stances[i]) > 0)
                return false;
        return true;
    }

    // Statements are compared by their places, which are in the order of their ids.
    private static int Compare(in Holding one, in Holding other) =>
        one.Place >= 0 && other.Place >= 0 ? one.Place.CompareTo(other.Place) : Compare(one.Record, other.Record);

    private static int Compare(DatasetRecord one, DatasetRecord other) =>
        ReferenceEquals(one, other) ? 0
        : one.RecordKind == other.RecordKind ? string.CompareOrdinal(one.IdText, other.IdText)
        : string.CompareOrdinal(Starts[(int)one.RecordKind], Starts[(int)other.RecordKind]);
}
