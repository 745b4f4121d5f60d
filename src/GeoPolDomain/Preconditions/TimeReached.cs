using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>That a time has come, or has not yet passed.</summary>
[JsonConverter(typeof(DescribedConverter<TimeReached>))]
public sealed record TimeReached : Requirement, IDescribed<TimeReached>
{
    private EdtfDate? from;
    private EdtfDate? until;

    /// <summary>Not before this day.</summary>
    public EdtfDate? From { get => from; init => from = value; }

    /// <summary>Not after this day.</summary>
    public EdtfDate? Until { get => until; init => until = value; }

    internal static Shape<TimeReached> Shape { get; } = new ShapeBuilder<TimeReached>()
        .Kind("time")
        .Optional("from", static r => ref r.from)
        .Optional("until", static r => ref r.until)
        .Build(static blank => blank with { });

    static ObjectCodec<TimeReached> IDescribed<TimeReached>.Description => Shape;
}
