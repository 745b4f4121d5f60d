using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>How a body decided: under which rule, with which ballots, with what declared result.</summary>
[JsonConverter(typeof(DescribedConverter<Decision>))]
public sealed record Decision : DatasetRecord<Decision, DecisionId>, IDescribed<Decision>
{
    private ActorId body = null!;
    private string title = null!;
    private MotionId? motion;
    private DecisionRuleId? rule;
    private EdtfValue? on;
    private Items<Ballot> ballots;
    private Items<VoteCount> counts;
    private EdtfDate? deadline;
    private DecisionResult? declared;
    private TreatyId? instrument;
    private string? meeting;

    /// <summary>The body.</summary>
    public required ActorId Body { get => body; init => body = Given.Value(value); }

    /// <summary>What was decided, in our own words.</summary>
    public required string Title { get => title; init => title = Given.Text(value); }

    /// <summary>What was put to it.</summary>
    public MotionId? Motion { get => motion; init => motion = value; }

    /// <summary>The rule it decided under.</summary>
    public DecisionRuleId? Rule { get => rule; init => rule = value; }

    /// <summary>When.</summary>
    public EdtfValue? On { get => on; init => on = value; }

    /// <summary>How each voter voted, as far as known.</summary>
    public ImmutableArray<Ballot> Ballots { get => ballots; init => ballots = Given.List(value); }

    /// <summary>The counts that were given.</summary>
    public ImmutableArray<VoteCount> Counts { get => counts; init => counts = Given.List(value); }

    /// <summary>Until the end of which day silence could be broken, where silence was consent.</summary>
    public EdtfDate? Deadline { get => deadline; init => deadline = value; }

    /// <summary>The result as declared.</summary>
    public DecisionResult? Declared { get => declared; init => declared = value; }

    /// <summary>The instrument adopted.</summary>
    public TreatyId? Instrument { get => instrument; init => instrument = value; }

    /// <summary>The meeting record, as the body numbers it.</summary>
    public string? Meeting { get => meeting; init => meeting = Given.TextOrNone(value); }

    internal override EdtfValue? Time => On;

    internal override string CaptionIn(IRecords records) => Title;

    internal static Shape<Decision> Shape { get; } = WithId<Decision>()
        .Required("body", static r => ref r.body)
        .Required("title", static r => ref r.title, Codec.Text)
        .Optional("motion", static r => ref r.motion)
        .Optional("rule", static r => ref r.rule)
        .Optional("on", static r => ref r.on)
        .List("ballots", static r => ref r.ballots, Ballot.Shape)
        .List("counts", static r => ref r.counts, VoteCount.Shape)
        .Optional("deadline", static r => ref r.deadline)
        .Optional("declared", static r => ref r.declared)
        .Optional("instrument", static r => ref r.instrument)
        .Optional("meeting", static r => ref r.meeting, Codec.Text)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Decision> IDescribed<Decision>.Description => Shape;
}

/// <summary>What a body declared as the result.</summary>
[JsonConverter(typeof(TextConverter<DecisionResult>))]
public sealed class DecisionResult : Code<DecisionResult>, ICode<DecisionResult>
{
    private static readonly CodeList<DecisionResult> List = new("a result", static text => new(text));

    private DecisionResult(string text) : base(text) { }

    /// <summary>Adopted.</summary>
    public static DecisionResult Adopted { get; } = List["adopted"];

    /// <summary>Not adopted.</summary>
    public static DecisionResult NotAdopted { get; } = List["not-adopted"];

    /// <summary>Not adopted because of a veto.</summary>
    public static DecisionResult Vetoed { get; } = List["vetoed"];

    /// <summary>Treated as adopted by the chair against an objection to the procedure.</summary>
    public static DecisionResult DeclaredAdopted { get; } = List["declared-adopted"];

    /// <summary>Put off.</summary>
    public static DecisionResult Postponed { get; } = List["postponed"];

    static CodeList<DecisionResult> ICode<DecisionResult>.Codes => List;
}
