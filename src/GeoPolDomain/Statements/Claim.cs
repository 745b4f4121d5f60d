using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>A proposition that can be true or false, whoever states it (<c>Claim</c> in schema.org).</summary>
[JsonConverter(typeof(DescribedConverter<Claim>))]
public sealed record Claim : DatasetRecord<Claim, ClaimId>, IDescribed<Claim>
{
    private HeldText text;
    private ClaimNature? nature;
    private Items<ActorId> about;
    private Items<ClaimRelation> relations;

    /// <summary>The proposition in one sentence.</summary>
    public required string Text { get => text.Text; init => text = Given.Text(value); }

    /// <summary>The nature of the claim: fact, law, evaluation or label. Null means a matter of fact.</summary>
    public ClaimNature? Nature { get => nature; init => nature = value; }

    /// <summary>The actors that the claim is about.</summary>
    public ImmutableArray<ActorId> About { get => about; init => about = Given.Set(value); }

    /// <summary>How this claim relates to other claims, for example that it contradicts another claim.</summary>
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

/// <summary>A relation from one claim to another, based on their content.</summary>
[JsonConverter(typeof(DescribedConverter<ClaimRelation>))]
public sealed record ClaimRelation : IDescribed<ClaimRelation>
{
    private ClaimRelationKind kind = null!;
    private ClaimId claim = null!;

    /// <summary>How this claim relates to the other claim, for example that it entails or contradicts that claim.</summary>
    public required ClaimRelationKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The other claim of the relation.</summary>
    public required ClaimId Claim { get => claim; init => claim = Given.Value(value); }

    internal static Shape<ClaimRelation> Shape { get; } = new ShapeBuilder<ClaimRelation>()
        .Required("kind", static r => ref r.kind)
        .Required("claim", static r => ref r.claim)
        .Build(static blank => blank with { });

    static ObjectCodec<ClaimRelation> IDescribed<ClaimRelation>.Description => Shape;
}

/// <summary>How the truth of one claim bears on the truth of another claim.</summary>
[JsonConverter(typeof(TextConverter<ClaimRelationKind>))]
public sealed class ClaimRelationKind : Code<ClaimRelationKind>, ICode<ClaimRelationKind>
{
    private static readonly CodeList<ClaimRelationKind> List = new("a relation between claims", static text => new(text));

    private ClaimRelationKind(string text) : base(text) { }

    /// <summary>If this claim is true, the other claim is true as well.</summary>
    public static ClaimRelationKind Entails { get; } = List["entails"];

    /// <summary>This claim and the other claim cannot both be true.</summary>
    public static ClaimRelationKind Contradicts { get; } = List["contradicts"];

    /// <summary>This claim states a part of the other claim, or states the same about fewer actors.</summary>
    public static ClaimRelationKind Narrows { get; } = List["narrows"];

    /// <summary>Both claims can be true, but they pull against each other.</summary>
    public static ClaimRelationKind InTension { get; } = List["in-tension"];

    static CodeList<ClaimRelationKind> ICode<ClaimRelationKind>.Codes => List;
}

/// <summary>What a claim is about: a fact, the law, a judgement or a name.</summary>
[JsonConverter(typeof(TextConverter<ClaimNature>))]
public sealed class ClaimNature : Code<ClaimNature>, ICode<ClaimNature>
{
    private static readonly CodeList<ClaimNature> List = new("a nature of a claim", static text => new(text));

    private ClaimNature(string text) : base(text) { }

    /// <summary>The claim says that something is, was or happens.</summary>
    public static ClaimNature Fact { get; } = List["fact"];

    /// <summary>The claim says what a legal text allows, forbids or requires.</summary>
    public static ClaimNature Law { get; } = List["law"];

    /// <summary>The claim says how something is to be judged.</summary>
    public static ClaimNature Evaluation { get; } = List["evaluation"];

    /// <summary>The claim says by which word something is to be called.</summary>
    public static ClaimNature Label { get; } = List["label"];

    static CodeList<ClaimNature> ICode<ClaimNature>.Codes => List;
}
