namespace GeoPolDomain.Contradictions;

/// <summary>The statements or conditions with which one of them is compared: at least so many, in the order of their ids.</summary>
/// <remarks>
/// Where thousands belong together, their pairs grow with the square of their number. So each is compared with so many others, and all
/// together with a thousand more and as many more as there are records. In an ordinary dataset each is compared with all others.
/// </remarks>
internal sealed class NearRecords(int most, int count)
{
    private int spare = 1000 + count;

    /// <summary>The number of records that were compared with only some of the others.</summary>
    public int ComparedInPart { get; private set; }

    /// <summary>
    /// Whether it counts as a comparison that a record stands among those with which it is compared. Where each is compared with none at
    /// least, every one that is come to uses up what all have together, the record itself too.
    /// </summary>
    public bool CountsOneself => most == 0;

    public IEnumerable<T> Of<T>(IEnumerable<T> others)
    {
        var compared = 0;
        foreach (var other in others)
        {
            if (compared >= most && spare == 0)
            {
                ComparedInPart++;
                yield break;
            }

            if (compared++ >= most)
                spare--;
            yield return other;
        }
    }
}
