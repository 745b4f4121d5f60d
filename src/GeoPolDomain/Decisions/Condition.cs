using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Decisions;

/// <summary>What somebody requires before an act.</summary>
[JsonConverter(typeof(DescribedConverter<Condition>))]
public sealed record Condition : DatasetRecord, IDescribed<Condition>
{
    private ConditionId id = null!;
    private ActorId holder = null!;
    private GatedAct act = null!;
    private string? scope;
    private ConditionNature? nature;
    private Requirement? guard;
    private Requirement requires = null!;
    private ImmutableArray<StatementId> statedIn = [];

    /// <summary>Makes a condition from its members.</summary>
    public Condition()
    {
    }

    [SetsRequiredMembers]
    private Condition(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required ConditionId Id { get => id; init => id = Given.Value(value); }

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

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<Condition> Shape { get; } = new ShapeBuilder<Condition>()
        .Required("id", static r => ref r.id, Codec.OfUnique<ConditionId>())
        .Required("holder", static r => ref r.holder)
        .Required("act", static r => ref r.act)
        .Optional("scope", static r => ref r.scope, Codec.Text)
        .Optional("nature", static r => ref r.nature)
        .Optional("guard", static r => ref r.guard, Requirement.Described)
        .Required("requires", static r => ref r.requires, Requirement.Described)
        .Set("statedIn", static r => ref r.statedIn)
        .And(Common)
        .Build(static () => new Condition(Unread.Yet));

    static ObjectCodec<Condition> IDescribed<Condition>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(Condition? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
