using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;
using GeoPolDomain.Actors;

namespace GeoPolDomain.Treaties;

/// <summary>The part one actor has in an instrument, with dates of its own.</summary>
[JsonConverter(typeof(DescribedConverter<TreatyParty>))]
public sealed record TreatyParty : DatasetRecord<TreatyParty, TreatyPartyId>, IDescribed<TreatyParty>
{
    private TreatyId treaty = null!;
    private ActorId party = null!;
    private PartyRole role = null!;
    private Items<DatedStep> steps;
    private Items<Reservation> reservations;

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

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) =>
        $"{records.Book<ActorBook>().NameOf(Party)}, {Role} of {records.Book<TreatyBook>().NameOf(Treaty)}";

    internal static Shape<TreatyParty> Shape { get; } = WithId<TreatyParty>()
        .Required("treaty", static r => ref r.treaty)
        .Required("party", static r => ref r.party)
        .Required("role", static r => ref r.role)
        .List("steps", static r => ref r.steps, DatedStep.Shape)
        .List("reservations", static r => ref r.reservations, Reservation.Shape)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<TreatyParty> IDescribed<TreatyParty>.Description => Shape;
}
