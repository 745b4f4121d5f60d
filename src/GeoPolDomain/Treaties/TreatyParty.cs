using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>The part that one actor has in one instrument, with the dates and reservations of this actor.</summary>
[JsonConverter(typeof(DescribedConverter<TreatyParty>))]
public sealed record TreatyParty : DatasetRecord<TreatyParty, TreatyPartyId>, IDescribed<TreatyParty>
{
    private TreatyId treaty = null!;
    private ActorId party = null!;
    private PartyRole role = null!;
    private Items<DatedStep> steps;
    private Items<Reservation> reservations;
    private EdtfInterval? spell;

    /// <summary>The instrument in which the actor has a part.</summary>
    public required TreatyId Treaty { get => treaty; init => treaty = Given.Value(value); }

    /// <summary>The actor that has a part in the instrument.</summary>
    public required ActorId Party { get => party; init => party = Given.Value(value); }

    /// <summary>The role of the actor in the instrument, for example party, signatory or depositary.</summary>
    public required PartyRole Role { get => role; init => role = Given.Value(value); }

    /// <summary>The dated legal steps that the actor took, in the order in which they were taken.</summary>
    public ImmutableArray<DatedStep> Steps { get => steps; init => steps = Given.List(value); }

    /// <summary>
    /// The interval in which the actor was bound, first and last day included. Null when the interval follows from the dated steps; see
    /// <see cref="TreatyBook.IsBound(ActorId, TreatyId, EdtfValue, ActorId?)"/>.
    /// </summary>
    public EdtfInterval? Spell { get => spell; init => spell = value; }

    /// <summary>The reservations that the actor made to the instrument.</summary>
    public ImmutableArray<Reservation> Reservations { get => reservations; init => reservations = Given.List(value); }

    internal override EdtfValue? Time => Spell;

    internal override string CaptionIn(IRecords records) =>
        $"{records.Book<ActorBook>().NameOf(Party)}, {Role} of {records.Book<TreatyBook>().NameOf(Treaty)}";

    internal static Shape<TreatyParty> Shape { get; } = WithId<TreatyParty>()
        .Required("treaty", static r => ref r.treaty)
        .Required("party", static r => ref r.party)
        .Required("role", static r => ref r.role)
        .List("steps", static r => ref r.steps, DatedStep.Shape)
        .Optional("spell", static r => ref r.spell)
        .List("reservations", static r => ref r.reservations, Reservation.Shape)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<TreatyParty> IDescribed<TreatyParty>.Description => Shape;
}

/// <summary>A reservation: what a party excludes, or makes depend on a condition, when it joins an instrument.</summary>
[JsonConverter(typeof(DescribedConverter<Reservation>))]
public sealed record Reservation : IDescribed<Reservation>
{
    private HeldText text;
    private EdtfDate? on;
    private HeldText article;

    /// <summary>The content of the reservation, paraphrased by the editor of the dataset.</summary>
    public required string Text { get => text.Text; init => text = Given.Text(value); }

    /// <summary>The date on which the party made the reservation.</summary>
    public EdtfDate? On { get => on; init => on = value; }

    /// <summary>The article of the instrument that the reservation concerns.</summary>
    public string? Article { get => article.OrNone; init => article = Given.TextOrNone(value); }

    internal static Shape<Reservation> Shape { get; } = new ShapeBuilder<Reservation>()
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("on", static r => ref r.on)
        .Optional("article", static r => ref r.article, Codec.Text)
        .Build(static blank => blank with { });

    static ObjectCodec<Reservation> IDescribed<Reservation>.Description => Shape;
}
