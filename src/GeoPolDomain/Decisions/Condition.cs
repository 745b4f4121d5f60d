using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;
using GeoPolDomain.Actors;

namespace GeoPolDomain.Decisions;

/// <summary>What somebody requires before an act.</summary>
[JsonConverter(typeof(DescribedConverter<Condition>))]
public sealed record Condition : DatasetRecord<Condition, ConditionId>, IDescribed<Condition>
{
    private ActorId holder = null!;
    private GatedAct act = null!;
    private string? scope;
    private ConditionNature? nature;
    private Requirement? guard;
    private Requirement requires = null!;
    private Items<StatementId> statedIn;

    /// <summary>Who sets it, or is bound by it.</summary>
    public required ActorId Holder { get => holder; init => holder = Given.Value(value); }

    /// <summary>The act it stands before.</summary>
    public required GatedAct Act { get => act; init => act = Given.Value(value); }

    /// <summary>What the act is about, and where.</summary>
    public string? Scope { get => scope; init => scope = Given.TextOrNone(value); }

    /// <summary>What the condition is to its holder; a precondition, where nothing is said.</summary>
    public ConditionNature? Nature { get => nature; init => nature = value; }

    /// <summary>Under what circumstance the question arises at all.</summary>
    public Requirement? Guard { get => guard; init => guard = value; }

    /// <summary>What must be so.</summary>
    public required Requirement Requires { get => requires; init => requires = Given.Value(value); }

    /// <summary>The statements that set it.</summary>
    public ImmutableArray<StatementId> StatedIn { get => statedIn; init => statedIn = Given.Set(value); }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) =>
        $"{records.Book<ActorBook>().NameOf(Holder)}, condition to {Act.ToString().Replace('-', ' ')}{(Scope is { } scope ? $": {scope}" : "")}";

    internal static Shape<Condition> Shape { get; } = WithId<Condition>()
        .Required("holder", static r => ref r.holder)
        .Required("act", static r => ref r.act)
        .Optional("scope", static r => ref r.scope, Codec.Text)
        .Optional("nature", static r => ref r.nature)
        .Optional("guard", static r => ref r.guard, Requirement.Described)
        .Required("requires", static r => ref r.requires, Requirement.Described)
        .Set("statedIn", static r => ref r.statedIn)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Condition> IDescribed<Condition>.Description => Shape;
}
