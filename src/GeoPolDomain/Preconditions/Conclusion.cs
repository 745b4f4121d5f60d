using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Comes from what single records say to one answer.</summary>
internal static class Conclusion
{
    /// <summary>Yes by what is surely meant; unknown by what may be; or else by what is missing.</summary>
    public static Explained<Answer> Conclude(IEnumerable<WeighedRecord> weighed, MissingRecord absence, Inquiry inquiry)
    {
        var all = weighed.ToList();
        var shown = Reasons(all, Answer.Yes);
        if (!shown.IsEmpty)
            return new(Answer.Yes, shown);
        // Whatever meets the condition is named there, so what is not named does not.
        if (absence.PromiseOfCondition(inquiry) is not null)
            all.RemoveAll(one => !one.IsMeant);
        var possible = Reasons(all, Answer.Unknown);
        if (!possible.IsEmpty)
            return new(Answer.Unknown, possible);
        var absent = absence.Explain(inquiry);
        return new(absent.Value, [.. absent.Because, .. Reasons(all, Answer.No)]);
    }

    private static ImmutableArray<Reason> Reasons(List<WeighedRecord> all, Answer answer) =>
        [.. all.Where(one => one.Answer == answer).Select(one => one.Reason).Distinct()];
}

/// <summary>What one record says of a requirement.</summary>
/// <param name="Answer">Whether the record shows that it is met.</param>
/// <param name="Reason">Why.</param>
/// <param name="IsMeant">Whether the record is surely one of those that are meant.</param>
internal readonly record struct WeighedRecord(Answer Answer, Reason Reason, bool IsMeant = true);
