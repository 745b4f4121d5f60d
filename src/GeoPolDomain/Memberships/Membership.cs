using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Memberships;

/// <summary>One spell in which a member belongs to an organization under one status.</summary>
/// <remarks>A state that comes back has a second membership. A membership is not interrupted by a suspension; that is a Limitation.</remarks>
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

    /// <summary>The organization, treaty community, organ or process.</summary>
    public required ActorId Organization { get => organization; init => organization = Given.Value(value); }

    /// <summary>The one that belongs to it.</summary>
    public required ActorId Member { get => member; init => member = Given.Value(value); }

    /// <summary>As what it belongs.</summary>
    public required MembershipStatus Status { get => status; init => status = Given.Value(value); }

    /// <summary>From the first day to the last. An open end says that it goes on; an unknown end that nobody has said.</summary>
    public required EdtfInterval Spell { get => spell; init => spell = Given.Value(value); }

    /// <summary>The dated legal steps, in their order.</summary>
    public ImmutableArray<DatedStep> Steps { get => steps; init => steps = Given.List(value); }

    /// <summary>How it ended.</summary>
    public MembershipEnd? End { get => end; init => end = value; }

    /// <summary>Who filled the member's seat, where that is a question of its own.</summary>
    public ImmutableArray<SeatHolder> Seat { get => seat; init => seat = Given.List(value); }

    /// <summary>The territories for which it holds otherwise than for the rest of the member.</summary>
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

/// <summary>Who filled the seat of a member for a time, where that is a question of its own: the membership is the state's, whoever sits there.</summary>
[JsonConverter(typeof(DescribedConverter<SeatHolder>))]
public sealed record SeatHolder : IDescribed<SeatHolder>
{
    private ActorId holder = null!;
    private EdtfInterval spell = null!;
    private ActorId? accordingTo;

    /// <summary>Who sat in the seat: a government, an opposition, an envoy.</summary>
    public required ActorId Holder { get => holder; init => holder = Given.Value(value); }

    /// <summary>From the first day to the last.</summary>
    public required EdtfInterval Spell { get => spell; init => spell = Given.Value(value); }

    /// <summary>Whose view this is, where it is contested who sat there by right.</summary>
    public ActorId? AccordingTo { get => accordingTo; init => accordingTo = value; }

    internal static Shape<SeatHolder> Shape { get; } = new ShapeBuilder<SeatHolder>()
        .Required("holder", static r => ref r.holder)
        .Required("spell", static r => ref r.spell)
        .Optional("accordingTo", static r => ref r.accordingTo)
        .Build(static blank => blank with { });

    static ObjectCodec<SeatHolder> IDescribed<SeatHolder>.Description => Shape;
}

/// <summary>A territory for which a membership holds otherwise than for the rest of the member.</summary>
[JsonConverter(typeof(DescribedConverter<TerritorialScope>))]
public sealed record TerritorialScope : IDescribed<TerritorialScope>
{
    private PlaceId place = null!;
    private Answer covered;
    private EdtfInterval? spell;

    /// <summary>The territory.</summary>
    public required PlaceId Place { get => place; init => place = Given.Value(value); }

    /// <summary>Whether the membership covers it.</summary>
    public required Answer Covered { get => covered; init => covered = value; }

    /// <summary>From the first day to the last; as long as the membership, where nothing is said.</summary>
    public EdtfInterval? Spell { get => spell; init => spell = value; }

    internal static Shape<TerritorialScope> Shape { get; } = new ShapeBuilder<TerritorialScope>()
        .Required("place", static r => ref r.place)
        .Required("covered", static r => ref r.covered, Codec.Of(AnswerNames.All))
        .Optional("spell", static r => ref r.spell)
        .Build(static blank => blank with { });

    static ObjectCodec<TerritorialScope> IDescribed<TerritorialScope>.Description => Shape;
}
