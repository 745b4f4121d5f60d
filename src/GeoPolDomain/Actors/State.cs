using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Actors;

/// <summary>A state. The existence of a state is dated separately for each list of states, because the lists disagree.</summary>
[JsonConverter(typeof(DescribedConverter<State>))]
public sealed record State : Actor, IDescribed<State>
{
    internal static Shape<State> Shape { get; } = WithId<State>()
        .Kind("state")
        .And(Named)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<State> IDescribed<State>.Description => Shape;
}
