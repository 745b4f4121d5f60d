using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Actors;

/// <summary>A process or negotiating format with roles (guarantors, observers, a host) and no charter.</summary>
[JsonConverter(typeof(DescribedConverter<Process>))]
public sealed record Process : Actor, IDescribed<Process>
{
    private ActorId? host;

    /// <summary>Makes a process from its members.</summary>
    public Process()
    {
    }

    [SetsRequiredMembers]
    private Process(Unread unread) : base(unread)
    {
    }

    /// <summary>The state that hosts it.</summary>
    public ActorId? Host { get => host; init => host = value; }

    internal static Shape<Process> Shape { get; } = new ShapeBuilder<Process>()
        .And(Leading)
        .Kind("process")
        .And(Named)
        .Optional("host", static r => ref r.host)
        .And(Common)
        .Build(static () => new Process(Unread.Yet));

    static ObjectCodec<Process> IDescribed<Process>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Process? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
