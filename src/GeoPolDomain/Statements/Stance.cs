using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Statements;

/// <summary>How a statement stands to a claim.</summary>
[JsonConverter(typeof(DescribedConverter<Stance>))]
public sealed record Stance : IDescribed<Stance>
{
    private ClaimId claim = null!;
    private StanceKind kind;
    private string? condition;

    /// <summary>The claim.</summary>
    public required ClaimId Claim { get => claim; init => claim = Given.Value(value); }

    /// <summary>How the statement stands to it.</summary>
    public required StanceKind Kind { get => kind; init => kind = value; }

    /// <summary>On what condition, in a few words.</summary>
    public string? Condition { get => condition; init => condition = Given.TextOrNone(value); }

    internal static Shape<Stance> Shape { get; } = new ShapeBuilder<Stance>()
        .Required("claim", static r => ref r.claim)
        .Required("kind", static r => ref r.kind, Codec.Of(StanceKinds.Names))
        .Optional("condition", static r => ref r.condition, Codec.Text)
        .Build(static blank => blank with { });

    static ObjectCodec<Stance> IDescribed<Stance>.Description => Shape;
}
