using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Actors;

/// <summary>
/// A negotiating format that has roles, such as guarantors, observers and a host, but no charter. An example is the Astana process.
/// </summary>
[JsonConverter(typeof(DescribedConverter<Process>))]
public sealed record Process : Actor, IDescribed<Process>
{
    private ActorId? host;

    /// <summary>The state that hosts the process.</summary>
    public ActorId? Host { get => host; init => host = value; }

    internal static Shape<Process> Shape { get; } = WithId<Process>()
        .Kind("process")
        .And(Named)
        .Optional("host", static r => ref r.host)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Process> IDescribed<Process>.Description => Shape;
}
