using System.Collections.Immutable;
using GeoPolDomain.Time;

namespace GeoPolDomain.Ties;

/// <summary>Whether one tie holds on each day. The answer changes on known days only.</summary>
internal abstract class TieHistory
{
    private protected TieHistory(IEnumerable<int> changes) => Changes = [.. changes.Distinct().Order()];

    /// <summary>The days on which the answer can change, in ascending order.</summary>
    public ImmutableArray<int> Changes { get; }

    /// <summary>Whether the tie holds on a day.</summary>
    public abstract Answer AnswerOn(int day);

    /// <summary>Whether the tie holds on an unknown day between two days, both included.</summary>
    public Answer AnswerOver(int from, int to)
    {
        var answer = AnswerOn(from);
        foreach (var day in Changes)
            if (day > from && day <= to && AnswerOn(day) != answer)
                return Answer.Unknown;
        return answer;
    }

    /// <summary>Returns the tie at a time, or null when it does not hold.</summary>
    public abstract Tie? At(int from, int to);

    /// <summary>The days in a row around a day that have the same answer.</summary>
    public (int First, int Last) RunAround(int day)
    {
        var answer = AnswerOn(day);
        var index = Changes.BinarySearch(day);
        var stretch = index >= 0 ? index + 1 : ~index;
        var (low, high) = (stretch, stretch);
        while (low > 0 && AnswerOn(StartOf(low - 1)) == answer)
            low--;
        while (high < Changes.Length && AnswerOn(Changes[high]) == answer)
            high++;
        return (low == 0 ? int.MinValue : Changes[low - 1], high == Changes.Length ? int.MaxValue : Changes[high] - 1);
    }

    // A day of the stretch; the stretch before the first change has no first day.
    private int StartOf(int stretch) => stretch == 0 ? Changes[0] - 1 : Changes[stretch - 1];
}
