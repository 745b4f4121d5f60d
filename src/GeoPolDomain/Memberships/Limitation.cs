using System.Text.Json.Serialization;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Memberships;

/// <summary>A suspension or freeze: what a member may not do, or does not do, while the membership goes on.</summary>
[JsonConverter(typeof(DescribedConverter<Limitation>))]
public sealed record Limitation : DatasetRecord<Limitation, LimitationId>, IDescribed<Limitation>
{
    private ActorId of = null!;
    private ActorId organization = null!;
    private LimitationKind kind = null!;
    private ActorId? organ;
    private Right? right;
    private ActorId? towards;
    private ActorId? by;
    private RecordKey? act;
    private EdtfInterval spell = null!;

    /// <summary>Whose participation is limited.</summary>
    public required ActorId Of { get => of; init => of = Given.Value(value); }

    /// <summary>In which organization.</summary>
    public required ActorId Organization { get => organization; init => organization = Given.Value(value); }

    /// <summary>What kind of limitation it is.</summary>
    public required LimitationKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The one organ it is limited to.</summary>
    public ActorId? Organ { get => organ; init => organ = value; }

    /// <summary>The one right it is limited to; all of them, where nothing is said.</summary>
    public Right? Right { get => right; init => right = value; }

    /// <summary>The one other member towards whom it holds.</summary>
    public ActorId? Towards { get => towards; init => towards = value; }

    /// <summary>Whose act it is.</summary>
    public ActorId? By { get => by; init => by = value; }

    /// <summary>The instrument, decision or statement by which it was done.</summary>
    public RecordKey? Act { get => act; init => act = value; }

    /// <summary>From the first day to the last.</summary>
    public required EdtfInterval Spell { get => spell; init => spell = Given.Value(value); }

    internal override EdtfValue? Time => Spell;

    internal override string CaptionIn(IRecords records) =>
        $"{records.Book<ActorBook>().NameOf(Of)}, {Kind} in {records.Book<ActorBook>().NameOf(Organization)}";

    internal static Shape<Limitation> Shape { get; } = WithId<Limitation>()
        .Required("of", static r => ref r.of)
        .Required("organization", static r => ref r.organization)
        .Required("kind", static r => ref r.kind)
        .Optional("organ", static r => ref r.organ)
        .Optional("right", static r => ref r.right)
        .Optional("towards", static r => ref r.towards)
        .Optional("by", static r => ref r.by)
        .Optional("act", static r => ref r.act)
        .Required("spell", static r => ref r.spell)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Limitation> IDescribed<Limitation>.Description => Shape;

    /// <summary>Whether it keeps the limited member, while it holds, from using a right in the organization as a whole.</summary>
    /// <remarks>
    /// Yes for a suspension of everything or of that right; unknown for a freeze by the member's own declaration and for a
    /// vacant seat, of which the parties think differently, and for who may not attend; no for staying away, and for what is
    /// limited to one organ, to one other member or to another right.
    /// </remarks>
    public Answer KeepsFrom(Right right)
    {
        ArgumentNullException.ThrowIfNull(right);
        if (Organ is not null || Towards is not null)
            return Answer.No;
        if (Right is null || Right == right)
            return Kind.TakesRights;
        return Right == Memberships.Right.Attend ? Kind.TakesRights.And(Answer.Unknown) : Answer.No;
    }

    /// <summary>As in "suspension from 2014-04-10 to 2019-06 (vote; in coe-pace)".</summary>
    internal string Describe()
    {
        string?[] only = [Right?.ToString(), Organ is null ? null : $"in {Organ}", Towards is null ? null : $"towards {Towards}"];
        var narrowed = string.Join("; ", only.OfType<string>());
        return $"{Kind} {Spells.Describe(Spell)}{(narrowed.Length > 0 ? $" ({narrowed})" : "")}";
    }
}

/// <summary>What kind of limitation it is.</summary>
[JsonConverter(typeof(TextConverter<LimitationKind>))]
public sealed class LimitationKind : Code<LimitationKind>, ICode<LimitationKind>
{
    private static readonly CodeList<LimitationKind> List = new("a kind of limitation", static text => new(text, Answer.Unknown));

    private LimitationKind(string text, Answer takesRights) : base(text) => TakesRights = takesRights;

    /// <summary>Suspended by a decision of the organization.</summary>
    public static LimitationKind Suspension { get; } = List.Add(new("suspension", Answer.Yes));

    /// <summary>Frozen by the member's own declaration.</summary>
    public static LimitationKind Freeze { get; } = List.Add(new("freeze", Answer.Unknown));

    /// <summary>The member stays away without declaring anything.</summary>
    public static LimitationKind NonParticipation { get; } = List.Add(new("non-participation", Answer.No));

    /// <summary>The seat is held by nobody or is disputed.</summary>
    public static LimitationKind SeatVacant { get; } = List.Add(new("seat-vacant", Answer.Unknown));

    /// <summary>Whether it takes the rights it speaks of, or only leaves them unused; unknown where the parties dispute that.</summary>
    public Answer TakesRights { get; }

    static CodeList<LimitationKind> ICode<LimitationKind>.Codes => List;
}

/// <summary>A right that belongs to taking part.</summary>
[JsonConverter(typeof(TextConverter<Right>))]
public sealed class Right : Code<Right>, ICode<Right>
{
    private static readonly CodeList<Right> List = new("a right of a member", static text => new(text));

    private Right(string text) : base(text) { }

    /// <summary>To attend.</summary>
    public static Right Attend { get; } = List["attend"];

    /// <summary>To speak.</summary>
    public static Right Speak { get; } = List["speak"];

    /// <summary>To vote.</summary>
    public static Right Vote { get; } = List["vote"];

    /// <summary>To block a decision.</summary>
    public static Right Block { get; } = List["block"];

    /// <summary>To contribute.</summary>
    public static Right Contribute { get; } = List["contribute"];

    /// <summary>To be protected.</summary>
    public static Right BeProtected { get; } = List["be-protected"];

    static CodeList<Right> ICode<Right>.Codes => List;
}
