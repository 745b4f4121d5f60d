using GeoPolDomain.Identity;
using GeoPolDomain.Text;

namespace GeoPolDomain.Differences;

/// <summary>Finds ids that are not taken.</summary>
/// <param name="isFree">Whether a key is not taken. A key that is taken stays so.</param>
internal sealed class FreeKeys(Func<RecordKey, bool> isFree)
{
    // Room for a number behind an id.
    private const int Room = 12;

    // The first number that may be free behind a text. The numbers before it are taken and are not tried again.
    private readonly Dictionary<(RecordKind, string), int> numbers = [];

    /// <summary>
    /// Returns the key of the given kind with the id <c>first.second</c>, or with a number behind it when that is taken. An id that would
    /// be too long is cut.
    /// </summary>
    public RecordKey Of(RecordKind kind, string first, string second)
    {
        var wanted = $"{first}.{second}";
        if (wanted.Length > Slug.Longest - Room)
            wanted = wanted[..(Slug.Longest - Room)].TrimEnd('-', '.', '_');
        for (var i = numbers.GetValueOrDefault((kind, wanted), 1); ; i++)
            if (RecordKey.Of(kind, i == 1 ? wanted : $"{wanted}-{i}") is var free && isFree(free))
            {
                numbers[(kind, wanted)] = i;
                return free;
            }
    }
}
