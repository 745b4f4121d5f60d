using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

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

/// <summary>As what an actor takes part in an instrument.</summary>
[JsonConverter(typeof(TextConverter<PartyRole>))]
public sealed class PartyRole : Code<PartyRole>, ICode<PartyRole>
{
    private static readonly CodeList<PartyRole> List = new("a role of a party", static text => new(text));

    private PartyRole(string text) : base(text) { }

    /// <summary>Bound by it.</summary>
    public static PartyRole Party { get; } = List["party"];

    /// <summary>Has signed it; whether it is bound is another matter.</summary>
    public static PartyRole Signatory { get; } = List["signatory"];

    /// <summary>Guarantees it.</summary>
    public static PartyRole Guarantor { get; } = List["guarantor"];

    /// <summary>Keeps the instrument.</summary>
    public static PartyRole Depositary { get; } = List["depositary"];

    /// <summary>Is named by it without having agreed.</summary>
    public static PartyRole Addressee { get; } = List["addressee"];

    static CodeList<PartyRole> ICode<PartyRole>.Codes => List;
}

/// <summary>What a party excepts, or makes depend on something, as it joins.</summary>
[JsonConverter(typeof(DescribedConverter<Reservation>))]
public sealed record Reservation : IDescribed<Reservation>
{
    private string text = null!;
    private EdtfDate? on;
    private string? article;

    /// <summary>What is excepted, in our own words.</summary>
    public required string Text { get => text; init => text = Given.Text(value); }

    /// <summary>When it was made.</summary>
    public EdtfDate? On { get => on; init => on = value; }

    /// <summary>The article it concerns.</summary>
    public string? Article { get => article; init => article = Given.TextOrNone(value); }

    internal static Shape<Reservation> Shape { get; } = new ShapeBuilder<Reservation>()
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("on", static r => ref r.on)
        .Optional("article", static r => ref r.article, Codec.Text)
        .Build(static blank => blank with { });

    static ObjectCodec<Reservation> IDescribed<Reservation>.Description => Shape;
}
