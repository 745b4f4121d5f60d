namespace GeoPolDomain.Json;

/// <summary>Numbers the kinds of small values, so that a reading can keep a table for each.</summary>
internal static class LeafKinds
{
    private static int last = -1;

    public static int Next() => Interlocked.Increment(ref last);
}
