using System.Text.Json.Serialization;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

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
        .Build(static () => new TimeReached());

    static ObjectCodec<TimeReached> IDescribed<TimeReached>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(TimeReached? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
