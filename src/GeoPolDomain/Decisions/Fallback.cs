using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Decisions;

/// <summary>By what a body decides where the first test is not passed.</summary>
[JsonConverter(typeof(DescribedConverter<Fallback>))]
public sealed record Fallback : IDescribed<Fallback>
{
    private VoteTest test = null!;
    private BindingScope? binding;

    /// <summary>Makes a fallback from its members.</summary>
    public Fallback()
    {
    }

    [SetsRequiredMembers]
    private Fallback(Unread unread)
    {
    }

    /// <summary>What must be passed instead.</summary>
    public required VoteTest Test { get => test; init => test = Given.Value(value); }

    /// <summary>Whom a decision reached in this way binds; the same as otherwise, where nothing is said.</summary>
    public BindingScope? Binding { get => binding; init => binding = value; }

    internal static Shape<Fallback> Shape { get; } = new ShapeBuilder<Fallback>()
        .Required("test", static r => ref r.test, VoteTest.Described)
        .Optional("binding", static r => ref r.binding)
        .Build(static () => new Fallback(Unread.Yet));

    static ObjectCodec<Fallback> IDescribed<Fallback>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Fallback? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
