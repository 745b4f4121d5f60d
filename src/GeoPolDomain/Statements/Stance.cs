using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>The stance that a statement or an assessment takes on a claim.</summary>
[JsonConverter(typeof(DescribedConverter<Stance>))]
public sealed record Stance : IDescribed<Stance>
{
    private ClaimId claim = null!;
    private StanceKind kind;
    private HeldText condition;

    /// <summary>The claim on which the stance is taken.</summary>
    public required ClaimId Claim { get => claim; init => claim = Given.Value(value); }

    /// <summary>How the statement or assessment stands to the claim, for example that it affirms or denies the claim.</summary>
    public required StanceKind Kind { get => kind; init => kind = value; }

    /// <summary>The condition on which the stance holds, in a few words.</summary>
    public string? Condition { get => condition.OrNone; init => condition = Given.TextOrNone(value); }

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
    // The values count from 0, because an index of stances has a place for each kind.

    /// <summary>The speaker or author says that the claim is true.</summary>
    Affirms,

    /// <summary>The speaker or author says that the claim is not true.</summary>
    Denies,

    /// <summary>The speaker or author doubts the claim.</summary>
    Doubts,

    /// <summary>The speaker or author says that the claim is true, or may be true, on a condition.</summary>
    Conditions,

    /// <summary>The speaker or author says that they know nothing about the claim. This is neither a denial nor a doubt.</summary>
    KnowsNothing,
}

/// <summary>The names of the stances in a document.</summary>
public static class StanceKinds
{
    internal static Names<StanceKind> Names { get; } = new(
        "a stance",
        (StanceKind.Affirms, "affirms"),
        (StanceKind.Denies, "denies"),
        (StanceKind.Doubts, "doubts"),
        (StanceKind.Conditions, "conditions"),
        (StanceKind.KnowsNothing, "knows-nothing"));

    /// <summary>The name of the stance in a document, for example <c>knows-nothing</c>.</summary>
    public static string ToText(this StanceKind stance) => Names.Of(stance);

    // A number that is no kind of stance says nothing.
    internal static bool IsKnown(StanceKind stance) => (uint)stance < (uint)Names.Pairs.Length;
}

/// <summary>A JSON converter that reads and writes a <see cref="StanceKind"/> by its name, as a value and as a dictionary key.</summary>
public sealed class StanceKindConverter() : NamesConverter<StanceKind>(StanceKinds.Names);
