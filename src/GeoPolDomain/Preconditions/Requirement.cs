using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Preconditions;

/// <summary>What must be so before or during an act. Requirements form a tree.</summary>
/// <remarks>
/// A document nests them less than 64 levels deep. A tree made in code may nest a thousand levels; the answers and the comparison of two
/// trees go down it by recursion, so very much deeper trees exhaust the stack.
/// </remarks>
[JsonConverter(typeof(DescribedConverter<Requirement>))]
public abstract record Requirement : IDescribed<Requirement>
{
    private protected Requirement()
    {
    }

    // Created on first use, because some cases contain Requirement values themselves.
    internal static Family<Requirement> Family => field ??= new(
        FamilyCase<Requirement>.Of(AllOf.Shape),
        FamilyCase<Requirement>.Of(AnyOf.Shape),
        FamilyCase<Requirement>.Of(Not.Shape),
        FamilyCase<Requirement>.Of(ConditionMet.Shape),
        FamilyCase<Requirement>.Of(DecisionTaken.Shape),
        FamilyCase<Requirement>.Of(InstrumentExists.Shape),
        FamilyCase<Requirement>.Of(ConsentGiven.Shape),
        FamilyCase<Requirement>.Of(Composition.Shape),
        FamilyCase<Requirement>.Of(Circumstance.Shape),
        FamilyCase<Requirement>.Of(Willingness.Shape),
        FamilyCase<Requirement>.Of(TimeReached.Shape));

    /// <summary>The codec for the cases that contain requirements themselves. It looks up the family only when it is used.</summary>
    internal static ObjectCodec<Requirement> Described { get; } = new LaterCodec<Requirement>(static () => Family);

    static ObjectCodec<Requirement> IDescribed<Requirement>.Description => Family;
}

/// <summary>A requirement that is met when every one of its requirements is met.</summary>
[JsonConverter(typeof(DescribedConverter<AllOf>))]
public sealed record AllOf : Requirement, IDescribed<AllOf>
{
    private Items<Requirement> of;

    /// <summary>The requirements that must all be met; at least one.</summary>
    public required ImmutableArray<Requirement> Of { get => of; init => of = Given.SomeList(value); }

    internal static Shape<AllOf> Shape { get; } = new ShapeBuilder<AllOf>()
        .Kind("all")
        .SomeList("of", static r => ref r.of, Requirement.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<AllOf> IDescribed<AllOf>.Description => Shape;
}

/// <summary>A requirement that is met when at least one of its requirements is met.</summary>
[JsonConverter(typeof(DescribedConverter<AnyOf>))]
public sealed record AnyOf : Requirement, IDescribed<AnyOf>
{
    private Items<Requirement> of;

    /// <summary>The requirements of which one must be met; at least one.</summary>
    public required ImmutableArray<Requirement> Of { get => of; init => of = Given.SomeList(value); }

    internal static Shape<AnyOf> Shape { get; } = new ShapeBuilder<AnyOf>()
        .Kind("any")
        .SomeList("of", static r => ref r.of, Requirement.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<AnyOf> IDescribed<AnyOf>.Description => Shape;
}

/// <summary>A requirement that is met when another requirement is not met.</summary>
[JsonConverter(typeof(DescribedConverter<Not>))]
public sealed record Not : Requirement, IDescribed<Not>
{
    private Requirement of = null!;

    /// <summary>The requirement that must not be met.</summary>
    public required Requirement Of { get => of; init => of = Given.Value(value); }

    internal static Shape<Not> Shape { get; } = new ShapeBuilder<Not>()
        .Kind("not")
        .Required("of", static r => ref r.of, Requirement.Described)
        .Build(static blank => blank with { });

    static ObjectCodec<Not> IDescribed<Not>.Description => Shape;
}

/// <summary>A requirement that a condition, which is a record of its own, is met.</summary>
[JsonConverter(typeof(DescribedConverter<ConditionMet>))]
public sealed record ConditionMet : Requirement, IDescribed<ConditionMet>
{
    private ConditionId condition = null!;

    /// <summary>The condition that must be met.</summary>
    public required ConditionId Condition { get => condition; init => condition = Given.Value(value); }

    internal static Shape<ConditionMet> Shape { get; } = new ShapeBuilder<ConditionMet>()
        .Kind("condition")
        .Required("condition", static r => ref r.condition)
        .Build(static blank => blank with { });

    static ObjectCodec<ConditionMet> IDescribed<ConditionMet>.Description => Shape;
}
