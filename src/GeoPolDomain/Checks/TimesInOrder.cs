using GeoPolDomain.Time;

namespace GeoPolDomain.Checks;

/// <summary>The times of one subject in the order of their first days, so that those near a day are found without looking at all.</summary>
internal sealed class TimesInOrder
{
    // So many times around one day contradict each other anyway; what they say of the day is then not certain.
    private const int MostLooked = 64;

    private readonly EdtfValue[] times;
    private readonly int[] reach;

    public TimesInOrder(IEnumerable<EdtfValue> times)
    {
        this.times = [.. times.OrderBy(when => when.EarliestDay)];
        reach = [.. this.times.Select(when => when.LatestDay)];
        for (var i = 1; i < reach.Length; i++)
            reach[i] = Math.Max(reach[i], reach[i - 1]);
    }

    /// <summary>Whether a time may lie between two days.</summary>
    public bool MayMeet(int first, int last) => Started(last) is > 0 and var started && reach[started - 1] >= first;

    /// <summary>Whether all times surely miss the days between two days, where <paramref name="misses"/> judges a time near them.</summary>
    public bool AllMiss(int first, int last, Func<EdtfValue, bool> misses)
    {
        var started = Started(last);
        for (var i = started - 1; i >= 0 && reach[i] >= first; i--)
            if (i < started - MostLooked || (times[i].LatestDay >= first && !misses(times[i])))
                return false;
        return true;
    }

    // How many times begin on the day or before.
    private int Started(int day)
    {
        var (low, high) = (0, times.Length);
        while (low < high)
            if (times[(low + high) / 2].EarliestDay <= day)
                low = ((low + high) / 2) + 1;
            else
                high = (low + high) / 2;
        return low;
    }
}
