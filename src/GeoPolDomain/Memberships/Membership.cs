using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Memberships;

/// <summary>One interval in which a member belongs to an organization in one status.</summary>
/// <remarks>
/// A state that leaves and comes back has a second membership. A suspension does not interrupt a membership: record a suspension as a
/// <see cref="Limitation"/>.
/// </remarks>
[JsonConverter(typeof(DescribedConverter<Membership>))]
public sealed record Membership : DatasetRecord<Membership, MembershipId>, IDescribed<Membership>
{
    private ActorId organization = null!;
    private ActorId member = null!;
    private MembershipStatus status = null!;
    private EdtfInterval spell = null!;
    private Items<DatedStep> steps;
    private MembershipEnd? end;
    private Items<SeatHolder> seat;
    private Items<TerritorialScope> territories;

    /// <summary>The organization, treaty community, organ or process that the member belongs to.</summary>
    public required ActorId Organization { get => organization; init => organization = Given.Value(value); }

    /// <summary>The actor that belongs to the organization.</summary>
    public required ActorId Member { get => member; init => member = Given.Value(value); }

    /// <summary>The status in which the member belongs to the organization, for example full member or observer.</summary>
    public required MembershipStatus Status { get => status; init => status = Given.Value(value); }

    /// <summary>
    /// The interval of the membership, first and last day included. An open end (<c>2004/..</c>) says that the membership goes on; an
    /// unknown end (<c>2004/</c>) says that nobody has told whether or when it ended.
    /// </summary>
    public required EdtfInterval Spell { get => spell; init => spell = Given.Value(value); }

    /// <summary>The dated legal steps of the membership, in the order in which they were taken.</summary>
    public ImmutableArray<DatedStep> Steps { get => steps; init => steps = Given.List(value); }

    /// <summary>How the membership ended. Null when no end is recorded.</summary>
    public MembershipEnd? End { get => end; init => end = value; }

    /// <summary>
    /// The actors that filled the member's seat, one entry for each interval. Recorded where it matters who sat for the member, for example
    /// when a government and an opposition both claimed the seat.
    /// </summary>
    public ImmutableArray<SeatHolder> Seat { get => seat; init => seat = Given.List(value); }

    /// <summary>
    /// The territories for which the membership holds differently than for the rest of the member, for example a territory that the
    /// membership does not cover.
    /// </summary>
    public ImmutableArray<TerritorialScope> Territories { get => territories; init => territories = Given.List(value); }

    internal override EdtfValue? Time => Spell;

    internal override string CaptionIn(IRecords records) =>
        $"{records.Book<ActorBook>().NameOf(Member)}, {Status} of {records.Book<ActorBook>().NameOf(Organization)}";

    internal static Shape<Membership> Shape { get; } = WithId<Membership>()
        .Required("organization", static r => ref r.organization)
        .Required("member", static r => ref r.member)
        .Required("status", static r => ref r.status)
        .Required("spell", static r => ref r.spell)
        .List("steps", static r => ref r.steps, DatedStep.Shape)
        .Optional("end", static r => ref r.end, MembershipEnd.Shape)
        .List("seat", static r => ref r.seat, SeatHolder.Shape)
        .List("territories", static r => ref r.territories, TerritorialScope.Shape)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Membership> IDescribed<Membership>.Description => Shape;
}

/// <summary>
/// An actor that filled the seat of a member for a time, for example one of two governments. The membership is that of the state, whoever
/// sits in its seat.
/// </summary>
[JsonConverter(typeof(DescribedConverter<SeatHolder>))]
public sealed record SeatHolder : IDescribed<SeatHolder>
{
    private ActorId holder = null!;
    private EdtfInterval spell = null!;
    private ActorId? accordingTo;

    /// <summary>The actor that sat in the seat, for example a government, an opposition or an envoy.</summary>
    public required ActorId Holder { get => holder; init => holder = Given.Value(value); }

    /// <summary>The interval in which the holder sat in the seat, first and last day included.</summary>
    public required EdtfInterval Spell { get => spell; init => spell = Given.Value(value); }

    /// <summary>
    /// The actor whose view this entry states, where it is contested who sat in the seat by right. Null when nobody contests the entry.
    /// </summary>
    public ActorId? AccordingTo { get => accordingTo; init => accordingTo = value; }

    internal static Shape<SeatHolder> Shape { get; } = new ShapeBuilder<SeatHolder>()
        .Required("holder", static r => ref r.holder)
        .Required("spell", static r => ref r.spell)
        .Optional("accordingTo", static r => ref r.accordingTo)
        .Build(static blank => blank with { });

    static ObjectCodec<SeatHolder> IDescribed<SeatHolder>.Description => Shape;
}

/// <summary>A territory for which a membership holds differently than for the rest of the member.</summary>
[JsonConverter(typeof(DescribedConverter<TerritorialScope>))]
public sealed record TerritorialScope : IDescribed<TerritorialScope>
{
    private PlaceId place = null!;
    private Answer covered;
    private EdtfInterval? spell;

    /// <summary>The territory.</summary>
    public required PlaceId Place { get => place; init => place = Given.Value(value); }

    /// <summary>Whether the membership covers the territory.</summary>
    public required Answer Covered { get => covered; init => covered = value; }

    /// <summary>The interval for which this entry holds, first and last day included. Null means as long as the membership.</summary>
    public EdtfInterval? Spell { get => spell; init => spell = value; }

    internal static Shape<TerritorialScope> Shape { get; } = new ShapeBuilder<TerritorialScope>()
        .Required("place", static r => ref r.place)
        .Required("covered", static r => ref r.covered, Codec.Of(AnswerNames.All))
        .Optional("spell", static r => ref r.spell)
        .Build(static blank => blank with { });

    static ObjectCodec<TerritorialScope> IDescribed<TerritorialScope>.Description => Shape;
}
