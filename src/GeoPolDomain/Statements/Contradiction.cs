using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Statements;

/// <summary>Records that contradict or strain against one another, as an editor sees it. Nothing is taken back by it.</summary>
[JsonConverter(typeof(DescribedConverter<Contradiction>))]
public sealed record Contradiction : DatasetRecord, IDescribed<Contradiction>
{
    private ContradictionId id = null!;
    private ContradictionKind kind = null!;
    private ImmutableArray<RecordKey> between = [];
    private string text = null!;

    /// <summary>Makes a contradiction from its members.</summary>
    public Contradiction()
    {
    }

    [SetsRequiredMembers]
    private Contradiction(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required ContradictionId Id { get => id; init => id = Given.Value(value); }

    /// <summary>How they do.</summary>
    public required ContradictionKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The records.</summary>
    public ImmutableArray<RecordKey> Between { get => between; init => between = Given.Set(value); }

    /// <summary>What does not fit, in our own words.</summary>
    public required string Text { get => text; init => text = Given.Text(value); }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Contradiction> Shape { get; } = new ShapeBuilder<Contradiction>()
        .Required("id", static r => ref r.id, Codec.OfUnique<ContradictionId>())
        .Required("kind", static r => ref r.kind)
        .Set("between", static r => ref r.between)
        .Required("text", static r => ref r.text, Codec.Text)
        .And(Common)
        .Build(static () => new Contradiction(Unread.Yet));

    static ObjectCodec<Contradiction> IDescribed<Contradiction>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Contradiction? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
