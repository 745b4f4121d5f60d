using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>What came of a forecast.</summary>
[JsonConverter(typeof(DescribedConverter<Outcome>))]
public sealed record Outcome : IDescribed<Outcome>
{
    private Answer cameTrue;
    private EdtfValue asOf = null!;
    private string? text;
    private ImmutableArray<Citation> citations = [];

    /// <summary>Makes an outcome from its members.</summary>
    public Outcome()
    {
    }

    [SetsRequiredMembers]
    private Outcome(Unread unread)
    {
    }

    /// <summary>Whether it came true.</summary>
    public required Answer CameTrue { get => cameTrue; init => cameTrue = value; }

    /// <summary>As of when that is known.</summary>
    public required EdtfValue AsOf { get => asOf; init => asOf = Given.Value(value); }

    /// <summary>What happened.</summary>
    public string? Text { get => text; init => text = Given.TextOrNone(value); }

    /// <summary>The sources that say so.</summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<Outcome> Shape { get; } = new ShapeBuilder<Outcome>()
        .Required("cameTrue", static r => ref r.cameTrue, Codec.Of(AnswerNames.All))
        .Required("asOf", static r => ref r.asOf)
        .Optional("text", static r => ref r.text, Codec.Text)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static () => new Outcome(Unread.Yet));

    static ObjectCodec<Outcome> IDescribed<Outcome>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Outcome? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
