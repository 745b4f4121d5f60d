using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Decisions;

/// <summary>What must be so before an act, or while it goes on: a tree.</summary>
[JsonConverter(typeof(DescribedConverter<Requirement>))]
public abstract record Requirement : IDescribed<Requirement>
{
    private protected Requirement()
    {
    }

    // Made when first asked for: the cases hold requirements themselves.
    internal static Family<Requirement> Family => field ??= new(
        FamilyCase<Requirement>.Of(AllOf.Shape),
        FamilyCase<Requirement>.Of(AnyOf.Shape),
        FamilyCase<Requirement>.Of(NotSo.Shape),
        FamilyCase<Requirement>.Of(ConditionMet.Shape),
        FamilyCase<Requirement>.Of(DecisionTaken.Shape),
        FamilyCase<Requirement>.Of(InstrumentExists.Shape),
        FamilyCase<Requirement>.Of(ConsentGiven.Shape),
        FamilyCase<Requirement>.Of(Composition.Shape),
        FamilyCase<Requirement>.Of(Circumstance.Shape),
        FamilyCase<Requirement>.Of(Willingness.Shape),
        FamilyCase<Requirement>.Of(TimeReached.Shape));

    /// <summary>The family, for the cases that hold members of it themselves.</summary>
    internal static ObjectCodec<Requirement> Described { get; } = new LaterCodec<Requirement>(static () => Family);

    static ObjectCodec<Requirement> IDescribed<Requirement>.Description => Family;
}
