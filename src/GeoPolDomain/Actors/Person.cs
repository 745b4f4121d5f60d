using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Actors;

/// <summary>A person. The offices that a person held are separate records (tenures).</summary>
[JsonConverter(typeof(DescribedConverter<Person>))]
public sealed record Person : Actor, IDescribed<Person>
{
    internal static Shape<Person> Shape { get; } = WithId<Person>()
        .Kind("person")
        .And(Named)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Person> IDescribed<Person>.Description => Shape;
}
