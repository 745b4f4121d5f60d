using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

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

/// <summary>How somebody stands to a claim.</summary>
[JsonConverter(typeof(StanceKindConverter))]
public enum StanceKind
{
    /// <summary>Says that it is so.</summary>
    Affirms,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Doubts it.</summary>
    Doubts,

    /// <summary>Says that it is so, or may be, on a condition.</summary>
    Conditions,

    /// <summary>Says that it knows nothing of it; neither a denial nor a doubt.</summary>
    KnowsNothing,
}

/// <summary>The names of the stances.</summary>
public static class StanceKinds
{
    internal static Names<StanceKind> Names { get; } = new(
        "a stance",
        (StanceKind.Affirms, "affirms"),
        (StanceKind.Denies, "denies"),
        (StanceKind.Doubts, "doubts"),
        (StanceKind.Conditions, "conditions"),
        (StanceKind.KnowsNothing, "knows-nothing"));

    /// <summary>The name on the wire, such as <c>knows-nothing</c>.</summary>
    public static string ToText(this StanceKind stance) => Names.Of(stance);
}

/// <summary>Lets System.Text.Json read and write a <see cref="StanceKind"/> by its name, as a value and as a dictionary key.</summary>
public sealed class StanceKindConverter() : NamesConverter<StanceKind>(StanceKinds.Names);
