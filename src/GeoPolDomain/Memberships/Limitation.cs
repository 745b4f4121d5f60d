using System.Text.Json.Serialization;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Memberships;

/// <summary>
/// A suspension, freeze or absence: while it lasts, a member may not, or does not, take full part in an organization. The membership itself
/// goes on.
/// </summary>
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

    /// <summary>The member whose participation is limited.</summary>
    public required ActorId Of { get => of; init => of = Given.Value(value); }

    /// <summary>The organization in which the participation is limited.</summary>
    public required ActorId Organization { get => organization; init => organization = Given.Value(value); }

    /// <summary>The kind of limitation, for example suspension.</summary>
    public required LimitationKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The only organ in which the participation is limited. Null means the organization as a whole.</summary>
    public ActorId? Organ { get => organ; init => organ = value; }

    /// <summary>The only right that is limited, for example the right to vote. Null means all rights.</summary>
    public Right? Right { get => right; init => right = value; }

    /// <summary>
    /// The only other member towards which the limitation holds. Null means that the limitation holds towards all members.
    /// </summary>
    public ActorId? Towards { get => towards; init => towards = value; }

    /// <summary>The actor whose act limits the participation, for example the organization or the member itself.</summary>
    public ActorId? By { get => by; init => by = value; }

    /// <summary>The instrument, decision or statement by which the participation was limited.</summary>
    public RecordKey? Act { get => act; init => act = value; }

    /// <summary>The interval in which the limitation holds, first and last day included.</summary>
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

    /// <summary>Whether the limitation, while it holds, keeps the member from using a right in the organization as a whole.</summary>
    /// <remarks>
    /// Yes for a suspension of all rights or of the given right. Unknown for a freeze by the member's own declaration and for a vacant
    /// seat, because the parties disagree on the effect. Unknown also where a suspension takes the right to attend and another right is
    /// asked for. No where the member only stays away, and where the limitation concerns one organ, one other member or another right.
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

    /// <summary>Describes the limitation in words, for example "suspension from 2014-04-10 to 2019-06 (vote; in coe-pace)".</summary>
    internal string Describe()
    {
        string?[] only = [Right?.ToString(), Organ is null ? null : $"in {Organ}", Towards is null ? null : $"towards {Towards}"];
        var narrowed = string.Join("; ", only.OfType<string>());
        return $"{Kind} {SpellWords.Describe(Spell)}{(narrowed.Length > 0 ? $" ({narrowed})" : "")}";
    }
}

/// <summary>The kind of a limitation.</summary>
[JsonConverter(typeof(TextConverter<LimitationKind>))]
public sealed class LimitationKind : Code<LimitationKind>, ICode<LimitationKind>
{
    private static readonly CodeList<LimitationKind> List = new("a kind of limitation", static text => new(text, Answer.Unknown));

    private LimitationKind(string text, Answer takesRights) : base(text) => TakesRights = takesRights;

    /// <summary>A suspension by a decision of the organization.</summary>
    public static LimitationKind Suspension { get; } = List.Add(new("suspension", Answer.Yes));

    /// <summary>A freeze by the member's own declaration.</summary>
    public static LimitationKind Freeze { get; } = List.Add(new("freeze", Answer.Unknown));

    /// <summary>The member stays away without declaring anything.</summary>
    public static LimitationKind NonParticipation { get; } = List.Add(new("non-participation", Answer.No));

    /// <summary>Nobody holds the member's seat, or it is disputed who holds the seat.</summary>
    public static LimitationKind SeatVacant { get; } = List.Add(new("seat-vacant", Answer.Unknown));

    /// <summary>
    /// Whether the limitation takes rights away from the member (yes) or the member only leaves its rights unused (no). Unknown where the
    /// parties dispute the effect.
    /// </summary>
    public Answer TakesRights { get; }

    static CodeList<LimitationKind> ICode<LimitationKind>.Codes => List;
}

/// <summary>A right that comes with taking part in an organization.</summary>
[JsonConverter(typeof(TextConverter<Right>))]
public sealed class Right : Code<Right>, ICode<Right>
{
    private static readonly CodeList<Right> List = new("a right of a member", static text => new(text));

    private Right(string text) : base(text) { }

    /// <summary>The right to attend meetings.</summary>
    public static Right Attend { get; } = List["attend"];

    /// <summary>The right to speak.</summary>
    public static Right Speak { get; } = List["speak"];

    /// <summary>The right to vote.</summary>
    public static Right Vote { get; } = List["vote"];

    /// <summary>The right to block a decision.</summary>
    public static Right Block { get; } = List["block"];

    /// <summary>The right to contribute, for example troops.</summary>
    public static Right Contribute { get; } = List["contribute"];

    /// <summary>The right to be protected by the other members.</summary>
    public static Right BeProtected { get; } = List["be-protected"];

    static CodeList<Right> ICode<Right>.Codes => List;
}
