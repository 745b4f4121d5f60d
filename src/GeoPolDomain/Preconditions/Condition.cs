using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>A condition: what an actor requires before or during an act.</summary>
[JsonConverter(typeof(DescribedConverter<Condition>))]
public sealed record Condition : DatasetRecord<Condition, ConditionId>, IDescribed<Condition>
{
    private ActorId holder = null!;
    private ActionKind act = null!;
    private HeldText scope;
    private ConditionNature? nature;
    private Requirement? guard;
    private Requirement requires = null!;
    private Items<StatementId> statedIn;

    /// <summary>The actor that sets the condition or is bound by it.</summary>
    public required ActorId Holder { get => holder; init => holder = Given.Value(value); }

    /// <summary>The act that the condition governs, for example sending soldiers.</summary>
    public required ActionKind Act { get => act; init => act = Given.Value(value); }

    /// <summary>The subject and the place of the act, in words.</summary>
    public string? Scope { get => scope.OrNone; init => scope = Given.TextOrNone(value); }

    /// <summary>What the condition is to its holder. Null means a precondition.</summary>
    public ConditionNature? Nature { get => nature; init => nature = value; }

    /// <summary>The circumstance under which the question of the act arises at all. Null when the condition has no guard.</summary>
    public Requirement? Guard { get => guard; init => guard = value; }

    /// <summary>What must be so for the condition to be met.</summary>
    public required Requirement Requires { get => requires; init => requires = Given.Value(value); }

    /// <summary>The statements by which the condition was set.</summary>
    public ImmutableArray<StatementId> StatedIn { get => statedIn; init => statedIn = Given.Set(value); }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) =>
        $"{records.Book<ActorBook>().NameOf(Holder)}, condition to {Act.ToString().Replace('-', ' ')}"
        + (Scope is { } scope ? $": {scope}" : "");

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

/// <summary>What a condition is to its holder.</summary>
[JsonConverter(typeof(TextConverter<ConditionNature>))]
public sealed class ConditionNature : Code<ConditionNature>, ICode<ConditionNature>
{
    private static readonly CodeList<ConditionNature> List = new("a nature of a condition", static text => new(text));

    private ConditionNature(string text) : base(text) { }

    /// <summary>The condition must be met before the act.</summary>
    public static ConditionNature Precondition { get; } = List["precondition"];

    /// <summary>The condition says how the act must be done, not whether it may be done.</summary>
    public static ConditionNature Constraint { get; } = List["constraint"];

    /// <summary>The condition is set so that it will not be met: a refusal in the form of a condition.</summary>
    public static ConditionNature Refusal { get; } = List["refusal"];

    /// <summary>The condition is the opinion of somebody who does not decide.</summary>
    public static ConditionNature Opinion { get; } = List["opinion"];

    static CodeList<ConditionNature> ICode<ConditionNature>.Codes => List;
}

/// <summary>The act that a condition governs.</summary>
[JsonConverter(typeof(TextConverter<ActionKind>))]
public sealed class ActionKind : Code<ActionKind>, ICode<ActionKind>
{
    private static readonly CodeList<ActionKind> List = new("an action that a condition stands before", static text => new(text));

    private ActionKind(string text) : base(text) { }

    /// <summary>To discuss or consider the matter at all.</summary>
    public static ActionKind Discuss { get; } = List["discuss"];

    /// <summary>To decide the matter.</summary>
    public static ActionKind Decide { get; } = List["decide"];

    /// <summary>To send soldiers.</summary>
    public static ActionKind Send { get; } = List["send"];

    /// <summary>To take part in any form.</summary>
    public static ActionKind TakePart { get; } = List["take-part"];

    /// <summary>To admit others.</summary>
    public static ActionKind Admit { get; } = List["admit"];

    /// <summary>To take part in reconstruction.</summary>
    public static ActionKind Rebuild { get; } = List["rebuild"];

    /// <summary>To stay, that is, to keep deployed soldiers in place.</summary>
    public static ActionKind Stay { get; } = List["stay"];

    static CodeList<ActionKind> ICode<ActionKind>.Codes => List;
}
