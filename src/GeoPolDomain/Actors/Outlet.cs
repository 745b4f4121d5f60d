using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Actors;

/// <summary>A news agency, paper, site or broadcaster.</summary>
[JsonConverter(typeof(DescribedConverter<Outlet>))]
public sealed record Outlet : Actor, IDescribed<Outlet>
{
    private ActorId? publisher;

    /// <summary>Makes an outlet from its members.</summary>
    public Outlet()
    {
    }

    [SetsRequiredMembers]
    private Outlet(Unread unread) : base(unread)
    {
    }

    /// <summary>Who publishes it.</summary>
    public ActorId? Publisher { get => publisher; init => publisher = value; }

    internal static Shape<Outlet> Shape { get; } = new ShapeBuilder<Outlet>()
        .And(Leading)
        .Kind("outlet")
        .And(Named)
        .Optional("publisher", static r => ref r.publisher)
        .And(Common)
        .Build(static () => new Outlet(Unread.Yet));

    static ObjectCodec<Outlet> IDescribed<Outlet>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Outlet? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
