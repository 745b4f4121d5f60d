using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using GeoPolDomain.Actors;

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
