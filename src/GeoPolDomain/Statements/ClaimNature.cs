using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>What sort of content a claim is.</summary>
[JsonConverter(typeof(TextConverter<ClaimNature>))]
public sealed class ClaimNature : Code<ClaimNature>, ICode<ClaimNature>
{
    private static readonly CodeList<ClaimNature> List = new("a nature of a claim", static text => new(text));

    private ClaimNature(string text) : base(text) { }

    /// <summary>That something is, was or happens.</summary>
    public static ClaimNature Fact { get; } = List["fact"];

    /// <summary>What a text allows, forbids or requires.</summary>
    public static ClaimNature Law { get; } = List["law"];

    /// <summary>How something is to be judged.</summary>
    public static ClaimNature Evaluation { get; } = List["evaluation"];

    /// <summary>By what word something is to be called.</summary>
    public static ClaimNature Label { get; } = List["label"];

    static CodeList<ClaimNature> ICode<ClaimNature>.Codes => List;
}
