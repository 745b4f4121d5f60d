using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Finds out whether a period has begun and has not ended.</summary>
internal static class TimeEvaluator
{
    public static Explanation Evaluate(TimeReached wanted, Inquiry inquiry)
    {
        var begun = wanted.From is { } from ? inquiry.On.IsBefore(from).Not() : Answer.Yes;
        var lasts = wanted.Until is { } until ? inquiry.On.IsAfter(until).Not() : Answer.Yes;
        return new(wanted, begun.And(lasts), [new Reason($"the day asked about is {inquiry.On}")]);
    }
}
