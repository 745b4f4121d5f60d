using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Statements;

/// <summary>How one claim bears on another.</summary>
[JsonConverter(typeof(DescribedConverter<ClaimRelation>))]
public sealed record ClaimRelation : IDescribed<ClaimRelation>
{
    private ClaimRelationKind kind = null!;
    private ClaimId claim = null!;

    /// <summary>Makes a claim relation from its members.</summary>
    public ClaimRelation()
    {
    }

    [SetsRequiredMembers]
    private ClaimRelation(Unread unread)
    {
    }

    /// <summary>How.</summary>
    public required ClaimRelationKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The other claim.</summary>
    public required ClaimId Claim { get => claim; init => claim = Given.Value(value); }

    internal static Shape<ClaimRelation> Shape { get; } = new ShapeBuilder<ClaimRelation>()
        .Required("kind", static r => ref r.kind)
        .Required("claim", static r => ref r.claim)
        .Build(static () => new ClaimRelation(Unread.Yet));

    static ObjectCodec<ClaimRelation> IDescribed<ClaimRelation>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(ClaimRelation? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
