using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>How the truth of one claim bears on another.</summary>
[JsonConverter(typeof(TextConverter<ClaimRelationKind>))]
public sealed class ClaimRelationKind : Code<ClaimRelationKind>, ICode<ClaimRelationKind>
{
    private ClaimRelationKind(string text) : base(text)
    {
    }

    /// <summary>If this one is true, so is the other.</summary>
    public static ClaimRelationKind Entails { get; } = new("entails");

    /// <summary>Both cannot be true.</summary>
    public static ClaimRelationKind Contradicts { get; } = new("contradicts");

    /// <summary>This one says a part of the other, or says it of fewer.</summary>
    public static ClaimRelationKind Narrows { get; } = new("narrows");

    /// <summary>Both can be true, but they pull against each other.</summary>
    public static ClaimRelationKind InTension { get; } = new("in-tension");

    /// <inheritdoc/>
    public static ImmutableArray<ClaimRelationKind> All { get; } =
    [
        Entails,
        Contradicts,
        Narrows,
        InTension,
    ];

    static string ITextForm<ClaimRelationKind>.Called => "a relation between claims";

    static ClaimRelationKind? ICode<ClaimRelationKind>.Unlisted(string text) => new(text);
}
