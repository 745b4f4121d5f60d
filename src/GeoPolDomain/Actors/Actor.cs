using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Actors;

/// <summary>Somebody or something that acts or speaks.</summary>
[JsonConverter(typeof(DescribedConverter<Actor>))]
public abstract record Actor : DatasetRecord, IDescribed<Actor>
{
    private ActorId id = null!;
    private ImmutableArray<Name> names = [];
    private ImmutableArray<ExternalCode> codes = [];
    private ImmutableArray<Existence> existence = [];

    private protected Actor()
    {
    }

    [SetsRequiredMembers]
    private protected Actor(Unread _)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required ActorId Id { get => id; init => id = Given.Value(value); }

    /// <summary>The names; the first is the one to show.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>The codes that lists give it.</summary>
    public ImmutableArray<ExternalCode> Codes { get => codes; init => codes = Given.List(value); }

    /// <summary>When it existed; one entry for each list that dates it.</summary>
    public ImmutableArray<Existence> Existence { get => existence; init => existence = Given.List(value); }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Family<Actor> Family { get; } = new(
        FamilyCase<Actor>.Of(State.Shape),
        FamilyCase<Actor>.Of(Organization.Shape),
        FamilyCase<Actor>.Of(Organ.Shape),
        FamilyCase<Actor>.Of(Process.Shape),
        FamilyCase<Actor>.Of(Group.Shape),
        FamilyCase<Actor>.Of(Person.Shape),
        FamilyCase<Actor>.Of(Outlet.Shape));

    static ObjectCodec<Actor> IDescribed<Actor>.Description => Family;

    internal override void WriteMembers(Utf8JsonWriter writer) => Family.WriteMembers(writer, this);

    private protected static ShapeBuilder<TActor> Leading<TActor>(ShapeBuilder<TActor> shape) where TActor : Actor => shape
        .Required("id", static r => ref r.id, Codec.OfUnique<ActorId>());

    private protected static ShapeBuilder<TActor> Named<TActor>(ShapeBuilder<TActor> shape) where TActor : Actor => shape
        .SomeList("names", static r => ref r.names, Name.Shape)
        .List("codes", static r => ref r.codes, ExternalCode.Shape)
        .List("existence", static r => ref r.existence, Actors.Existence.Shape);
}
