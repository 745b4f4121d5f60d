using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>A content that can be true or false, whoever says it.</summary>
[JsonConverter(typeof(DescribedConverter<Claim>))]
public sealed record Claim : DatasetRecord<Claim, ClaimId>, IDescribed<Claim>
{
    private string text = null!;
    private ClaimNature? nature;
    private Items<ActorId> about;
    private Items<ClaimRelation> relations;

    /// <summary>The content, in a sentence.</summary>
    public required string Text { get => text; init => text = Given.Text(value); }

    /// <summary>What sort of content it is; a matter of fact, where nothing is said.</summary>
    public ClaimNature? Nature { get => nature; init => nature = value; }

    /// <summary>Those it is about.</summary>
    public ImmutableArray<ActorId> About { get => about; init => about = Given.Set(value); }

    /// <summary>How it bears on other claims.</summary>
    public ImmutableArray<ClaimRelation> Relations { get => relations; init => relations = Given.List(value); }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => Text;

    internal static Shape<Claim> Shape { get; } = WithId<Claim>()
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("nature", static r => ref r.nature)
        .Set("about", static r => ref r.about)
        .List("relations", static r => ref r.relations, ClaimRelation.Shape)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Claim> IDescribed<Claim>.Description => Shape;
}

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
