using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
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
