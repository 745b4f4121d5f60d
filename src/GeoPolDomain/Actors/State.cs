using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Actors;

/// <summary>A state. Its existence is dated per list, because lists disagree.</summary>
[JsonConverter(typeof(DescribedConverter<State>))]
public sealed record State : Actor, IDescribed<State>
{

    /// <summary>Makes a state from its members.</summary>
    public State()
    {
    }

    [SetsRequiredMembers]
    private State(Unread unread) : base(unread)
    {
    }

    internal static Shape<State> Shape { get; } = new ShapeBuilder<State>()
        .And(Leading)
        .Kind("state")
        .And(Named)
        .And(Common)
        .Build(static () => new State(Unread.Yet));

    static ObjectCodec<State> IDescribed<State>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(State? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
