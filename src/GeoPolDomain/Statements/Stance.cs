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

    /// <summary>Makes a stance from its members.</summary>
    public Stance()
    {
    }

    [SetsRequiredMembers]
    private Stance(Unread unread)
    {
    }

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
        .Build(static () => new Stance(Unread.Yet));

    static ObjectCodec<Stance> IDescribed<Stance>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Stance? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
