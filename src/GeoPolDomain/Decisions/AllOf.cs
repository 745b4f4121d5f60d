using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>Every one of several requirements.</summary>
[JsonConverter(typeof(DescribedConverter<AllOf>))]
public sealed record AllOf : Requirement, IDescribed<AllOf>
{
    private ImmutableArray<Requirement> of = [];

    /// <summary>Makes an all of from its members.</summary>
    public AllOf()
    {
    }

    [SetsRequiredMembers]
    private AllOf(Unread unread)
    {
    }

    /// <summary>The requirements.</summary>
    public required ImmutableArray<Requirement> Of { get => of; init => of = Given.SomeList(value); }

    internal static Shape<AllOf> Shape { get; } = new ShapeBuilder<AllOf>()
        .Kind("all")
        .SomeList("of", static r => ref r.of, Requirement.Described)
        .Build(static () => new AllOf(Unread.Yet));

    static ObjectCodec<AllOf> IDescribed<AllOf>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(AllOf? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
