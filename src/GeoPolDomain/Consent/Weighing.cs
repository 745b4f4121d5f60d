using System.Collections.Immutable;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Consent;

/// <summary>Comes from what single records say to one answer.</summary>
internal static class Weighing
{
    /// <summary>Yes by what is surely meant; unknown by what may be; or else by what is missing.</summary>
    public static Explained<Answer> Conclude(IEnumerable<Weighed> weighed, Absence absence, Inquiry inquiry)
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

    private static ImmutableArray<Reason> Reasons(List<Weighed> all, Answer answer) =>
        [.. all.Where(one => one.Answer == answer).Select(one => one.Reason).Distinct()];
}
