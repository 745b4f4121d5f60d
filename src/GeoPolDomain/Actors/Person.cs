using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Actors;

/// <summary>A person, apart from every office held.</summary>
[JsonConverter(typeof(DescribedConverter<Person>))]
public sealed record Person : Actor, IDescribed<Person>
{

    /// <summary>Makes a person from its members.</summary>
    public Person()
    {
    }

    [SetsRequiredMembers]
    private Person(Unread unread) : base(unread)
    {
    }

    internal static Shape<Person> Shape { get; } = new ShapeBuilder<Person>()
        .And(Leading)
        .Kind("person")
        .And(Named)
        .And(Common)
        .Build(static () => new Person(Unread.Yet));

    static ObjectCodec<Person> IDescribed<Person>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Person? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
