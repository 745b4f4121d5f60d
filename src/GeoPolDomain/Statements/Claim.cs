using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Statements;

/// <summary>A content that can be true or false, whoever says it.</summary>
[JsonConverter(typeof(DescribedConverter<Claim>))]
public sealed record Claim : DatasetRecord, IDescribed<Claim>
{
    private ClaimId id = null!;
    private string text = null!;
    private ClaimNature? nature;
    private ImmutableArray<ActorId> about = [];
    private ImmutableArray<ClaimRelation> relations = [];

    /// <summary>Makes a claim from its members.</summary>
    public Claim()
    {
    }

    [SetsRequiredMembers]
    private Claim(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required ClaimId Id { get => id; init => id = Given.Value(value); }

    /// <summary>The content, in a sentence.</summary>
    public required string Text { get => text; init => text = Given.Text(value); }

    /// <summary>What sort of content it is; a matter of fact, where nothing is said.</summary>
    public ClaimNature? Nature { get => nature; init => nature = value; }

    /// <summary>Those it is about.</summary>
    public ImmutableArray<ActorId> About { get => about; init => about = Given.Set(value); }

    /// <summary>How it bears on other claims.</summary>
    public ImmutableArray<ClaimRelation> Relations { get => relations; init => relations = Given.List(value); }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Claim> Shape { get; } = new ShapeBuilder<Claim>()
        .Required("id", static r => ref r.id, Codec.OfUnique<ClaimId>())
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("nature", static r => ref r.nature)
        .Set("about", static r => ref r.about)
        .List("relations", static r => ref r.relations, ClaimRelation.Shape)
        .And(Common)
        .Build(static () => new Claim(Unread.Yet));

    static ObjectCodec<Claim> IDescribed<Claim>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Claim? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
