using GeoPolDomain.Identity;
using GeoPolDomain.Text;

namespace GeoPolDomain.Differences;

/// <summary>Finds ids that are not taken.</summary>
internal static class FreeKeys
{
    // Room for a number behind an id.
    private const int Room = 12;

    /// <summary>
    /// Returns the key of the given kind with the id <c>first.second</c>, or with a number behind it when that is taken. An id that would
    /// be too long is cut.
    /// </summary>
    public static RecordKey Of(RecordKind kind, string first, string second, Func<RecordKey, bool> isFree)
    {
        var wanted = $"{first}.{second}";
        if (wanted.Length > Slug.Longest - Room)
            wanted = wanted[..(Slug.Longest - Room)].TrimEnd('-', '.', '_');
        for (var i = 1; ; i++)
            if (RecordKey.Of(kind, i == 1 ? wanted : $"{wanted}-{i}") is var free && isFree(free))
                return free;
    }
}
