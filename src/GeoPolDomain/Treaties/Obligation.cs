using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>
/// A duty that some actors owe to other actors, usually under an instrument. An obligation has a direction: the other side need not owe the
/// same.
/// </summary>
[JsonConverter(typeof(DescribedConverter<Obligation>))]
public sealed record Obligation : DatasetRecord<Obligation, ObligationId>, IDescribed<Obligation>
{
    private ObligationKind kind = null!;
    private TreatyId? treaty;
    private HeldText article;
    private Items<ActorId> from;
    private Items<ActorId> towards;
    private HeldText condition;
    private ObligationTrigger? trigger;
    private ObligationManner? manner;
    private Items<ActorId> against;
    private Items<ActorId> notAgainst;
    private HeldText scope;
    private Items<PlaceId> area;
    private Items<ObligationId> hingesOn;
    private Items<Prerequisite> first;
    private EdtfInterval? during;

    /// <summary>The kind of duty, for example to defend the other party or to consult it.</summary>
    public required ObligationKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The instrument that contains the obligation.</summary>
    public TreatyId? Treaty { get => treaty; init => treaty = value; }

    /// <summary>The article of the instrument that contains the obligation.</summary>
    public string? Article { get => article.OrNone; init => article = Given.TextOrNone(value); }

    /// <summary>The actors that owe the duty. Empty means every party to the instrument.</summary>
    public ImmutableArray<ActorId> From { get => from; init => from = Given.Set(value); }

    /// <summary>The actors to which the duty is owed. Empty means every other party to the instrument.</summary>
    public ImmutableArray<ActorId> Towards { get => towards; init => towards = Given.Set(value); }

    /// <summary>The case in which the duty applies (casus foederis), in words, for example an armed attack on a party.</summary>
    public string? Condition { get => condition.OrNone; init => condition = Given.TextOrNone(value); }

    /// <summary>What must happen for the duty to apply, for example an armed attack. Null when the words of the condition say it.</summary>
    public ObligationTrigger? Trigger { get => trigger; init => trigger = value; }

    /// <summary>How the duty is fulfilled, for example with all means. Null when not recorded.</summary>
    public ObligationManner? Manner { get => manner; init => manner = value; }

    /// <summary>The only attackers against which the duty is owed. Empty means against every attacker.</summary>
    public ImmutableArray<ActorId> Against { get => against; init => against = Given.Set(value); }

    /// <summary>The attackers against which the duty is not owed.</summary>
    public ImmutableArray<ActorId> NotAgainst { get => notAgainst; init => notAgainst = Given.Set(value); }

    /// <summary>The area or the subject to which the duty applies, in words.</summary>
    public string? Scope { get => scope.OrNone; init => scope = Given.TextOrNone(value); }

    /// <summary>
    /// The places within which the attack must happen; <see cref="Scope"/> says the same in words. Empty means everywhere.
    /// </summary>
    public ImmutableArray<PlaceId> Area { get => area; init => area = Given.Set(value); }

    /// <summary>
    /// The obligations of which one must be fulfilled before this duty is owed, as the help that the Soviet Union promised to
    /// Czechoslovakia in 1935 hinged on the help of France. Empty when the duty stands alone.
    /// </summary>
    public ImmutableArray<ObligationId> HingesOn { get => hingesOn; init => hingesOn = Given.Set(value); }

    /// <summary>What must come first, for example a request of the attacked party or the finding of a body.</summary>
    public ImmutableArray<Prerequisite> First { get => first; init => first = Given.List(value); }

    /// <summary>
    /// The interval in which the duty is owed, first and last day included. Null means as long as the instrument is in force.
    /// </summary>
    public EdtfInterval? During { get => during; init => during = value; }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) =>
        $"{Kind}{(Treaty is { } treaty ? $" under {records.Book<TreatyBook>().NameOf(treaty)}" : "")}";

    internal static Shape<Obligation> Shape { get; } = WithId<Obligation>()
        .Required("kind", static r => ref r.kind)
        .Optional("treaty", static r => ref r.treaty)
        .Optional("article", static r => ref r.article, Codec.Text)
        .Set("from", static r => ref r.from)
        .Set("towards", static r => ref r.towards)
        .Optional("condition", static r => ref r.condition, Codec.Text)
        .Optional("trigger", static r => ref r.trigger)
        .Optional("manner", static r => ref r.manner)
        .Set("against", static r => ref r.against)
        .Set("notAgainst", static r => ref r.notAgainst)
        .Optional("scope", static r => ref r.scope, Codec.Text)
        .Set("area", static r => ref r.area)
        .Set("hingesOn", static r => ref r.hingesOn)
        .List("first", static r => ref r.first, Prerequisite.Shape)
        .Optional("during", static r => ref r.during)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Obligation> IDescribed<Obligation>.Description => Shape;
}
