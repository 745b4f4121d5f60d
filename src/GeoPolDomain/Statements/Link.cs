using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Statements;

/// <summary>A connection between two records that neither holds by itself.</summary>
[JsonConverter(typeof(DescribedConverter<Link>))]
public sealed record Link : DatasetRecord, IDescribed<Link>
{
    private LinkId id = null!;
    private RecordKey from = null!;
    private RecordKey to = null!;
    private LinkKind kind = null!;
    private Likelihood? likelihood;
    private string? difference;

    /// <summary>Makes a link from its members.</summary>
    public Link()
    {
    }

    [SetsRequiredMembers]
    private Link(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required LinkId Id { get => id; init => id = Given.Value(value); }

    /// <summary>The one record.</summary>
    public required RecordKey From { get => from; init => from = Given.Value(value); }

    /// <summary>The other record.</summary>
    public required RecordKey To { get => to; init => to = Given.Value(value); }

    /// <summary>How they are connected.</summary>
    public required LinkKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>How likely the connection is; certain, where nothing is said.</summary>
    public Likelihood? Likelihood { get => likelihood; init => likelihood = value; }

    /// <summary>What sets them apart all the same.</summary>
    public string? Difference { get => difference; init => difference = Given.TextOrNone(value); }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Link> Shape { get; } = new ShapeBuilder<Link>()
        .Required("id", static r => ref r.id, Codec.OfUnique<LinkId>())
        .Required("from", static r => ref r.from)
        .Required("to", static r => ref r.to)
        .Required("kind", static r => ref r.kind)
        .Optional("likelihood", static r => ref r.likelihood)
        .Optional("difference", static r => ref r.difference, Codec.Text)
        .And(Common)
        .Build(static () => new Link(Unread.Yet));

    static ObjectCodec<Link> IDescribed<Link>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Link? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
