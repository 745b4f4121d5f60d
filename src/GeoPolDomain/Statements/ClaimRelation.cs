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

    /// <summary>How.</summary>
    public required ClaimRelationKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The other claim.</summary>
    public required ClaimId Claim { get => claim; init => claim = Given.Value(value); }

    internal static Shape<ClaimRelation> Shape { get; } = new ShapeBuilder<ClaimRelation>()
        .Required("kind", static r => ref r.kind)
        .Required("claim", static r => ref r.claim)
        .Build(static blank => blank with { });

    static ObjectCodec<ClaimRelation> IDescribed<ClaimRelation>.Description => Shape;
}
