using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>A requirement that a period has begun and has not ended.</summary>
[JsonConverter(typeof(DescribedConverter<TimeReached>))]
public sealed record TimeReached : Requirement, IDescribed<TimeReached>
{
    private EdtfDate? from;
    private EdtfDate? until;

    /// <summary>The first day of the period. Null when the period has no start.</summary>
    public EdtfDate? From { get => from; init => from = value; }

    /// <summary>The last day of the period. Null when the period has no end.</summary>
    public EdtfDate? Until { get => until; init => until = value; }

    internal static Shape<TimeReached> Shape { get; } = new ShapeBuilder<TimeReached>()
        .Kind("time")
        .Optional("from", static r => ref r.from)
        .Optional("until", static r => ref r.until)
        .Build(static blank => blank with { });

    static ObjectCodec<TimeReached> IDescribed<TimeReached>.Description => Shape;
}

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
