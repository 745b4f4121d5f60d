using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>How the truth of one claim bears on another.</summary>
[JsonConverter(typeof(TextConverter<ClaimRelationKind>))]
public sealed class ClaimRelationKind : Code<ClaimRelationKind>, ICode<ClaimRelationKind>
{
    private static readonly CodeList<ClaimRelationKind> List = new("a relation between claims", static text => new(text));

    private ClaimRelationKind(string text) : base(text) { }

    /// <summary>If this one is true, so is the other.</summary>
    public static ClaimRelationKind Entails { get; } = List["entails"];

    /// <summary>Both cannot be true.</summary>
    public static ClaimRelationKind Contradicts { get; } = List["contradicts"];

    /// <summary>This one says a part of the other, or says it of fewer.</summary>
    public static ClaimRelationKind Narrows { get; } = List["narrows"];

    /// <summary>Both can be true, but they pull against each other.</summary>
    public static ClaimRelationKind InTension { get; } = List["in-tension"];

    static CodeList<ClaimRelationKind> ICode<ClaimRelationKind>.Codes => List;
}
