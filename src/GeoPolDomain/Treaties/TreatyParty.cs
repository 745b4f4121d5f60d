using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Treaties;

/// <summary>The part one actor has in an instrument, with dates of its own.</summary>
[JsonConverter(typeof(DescribedConverter<TreatyParty>))]
public sealed record TreatyParty : DatasetRecord, IDescribed<TreatyParty>
{
    private TreatyPartyId id = null!;
    private TreatyId treaty = null!;
    private ActorId party = null!;
    private PartyRole role = null!;
    private ImmutableArray<DatedStep> steps = [];
    private ImmutableArray<Reservation> reservations = [];

    /// <summary>Makes a treaty party from its members.</summary>
    public TreatyParty()
    {
    }

    [SetsRequiredMembers]
    private TreatyParty(Unread unread)
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required TreatyPartyId Id { get => id; init => id = Given.Value(value); }

    /// <summary>The instrument.</summary>
    public required TreatyId Treaty { get => treaty; init => treaty = Given.Value(value); }

    /// <summary>Who takes part.</summary>
    public required ActorId Party { get => party; init => party = Given.Value(value); }

    /// <summary>As what.</summary>
    public required PartyRole Role { get => role; init => role = Given.Value(value); }

    /// <summary>The dated legal steps of this party, in their order.</summary>
    public ImmutableArray<DatedStep> Steps { get => steps; init => steps = Given.List(value); }

    /// <summary>What it excepts.</summary>
    public ImmutableArray<Reservation> Reservations { get => reservations; init => reservations = Given.List(value); }

    /// <inheritdoc/>
    public override RecordKey Key => id.Key;

    internal override string IdText => id.ToString();

    internal static Shape<TreatyParty> Shape { get; } = new ShapeBuilder<TreatyParty>()
        .Required("id", static r => ref r.id, Codec.OfUnique<TreatyPartyId>())
        .Required("treaty", static r => ref r.treaty)
        .Required("party", static r => ref r.party)
        .Required("role", static r => ref r.role)
        .List("steps", static r => ref r.steps, DatedStep.Shape)
        .List("reservations", static r => ref r.reservations, Reservation.Shape)
        .And(Common)
        .Build(static () => new TreatyParty(Unread.Yet));

    static ObjectCodec<TreatyParty> IDescribed<TreatyParty>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(TreatyParty? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);

    internal override void WriteMembers(Utf8JsonWriter writer) => Shape.WriteMembers(writer, this);
}
