using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>How a body decided: the rule, the ballots, the counts, and the result as declared.</summary>
[JsonConverter(typeof(DescribedConverter<Decision>))]
public sealed record Decision : DatasetRecord<Decision, DecisionId>, IDescribed<Decision>
{
    private ActorId body = null!;
    private HeldText title;
    private MotionId? motion;
    private DecisionRuleId? rule;
    private EdtfValue? on;
    private Items<Ballot> ballots;
    private Items<VoteCount> counts;
    private EdtfDate? deadline;
    private bool areObjectionsComplete;
    private DecisionResult? declared;
    private TreatyId? instrument;
    private HeldText meeting;

    /// <summary>The body that decided.</summary>
    public required ActorId Body { get => body; init => body = Given.Value(value); }

    /// <summary>The subject of the decision, in the words of the author of the dataset.</summary>
    public required string Title { get => title.Text; init => title = Given.Text(value); }

    /// <summary>The motion on which the body decided. Null when the record names none.</summary>
    public MotionId? Motion { get => motion; init => motion = value; }

    /// <summary>The rule under which the body decided. Null when the record names none.</summary>
    public DecisionRuleId? Rule { get => rule; init => rule = value; }

    /// <summary>The date of the decision. Null when it is not known.</summary>
    public EdtfValue? On { get => on; init => on = value; }

    /// <summary>The vote of each voter whose vote is known.</summary>
    public ImmutableArray<Ballot> Ballots { get => ballots; init => ballots = Given.List(value); }

    /// <summary>The numbers of votes that sources report, one entry for each way to vote.</summary>
    public ImmutableArray<VoteCount> Counts { get => counts; init => counts = Given.List(value); }

    /// <summary>
    /// The last day on which a voter could break silence, in a silence procedure. Null when there was no such deadline or it is not known.
    /// </summary>
    public EdtfDate? Deadline { get => deadline; init => deadline = value; }

    /// <summary>
    /// Whether the ballots and counts hold every vote against. If so, no other voter voted against, and in a silence procedure every other
    /// voter agreed. False means that an objection may be missing.
    /// </summary>
    public bool AreObjectionsComplete { get => areObjectionsComplete; init => areObjectionsComplete = value; }

    /// <summary>The result that the body declared. It may contradict the ballots. Null when no declared result is recorded.</summary>
    public DecisionResult? Declared { get => declared; init => declared = value; }

    /// <summary>The instrument that the body adopted, for example a resolution. Null when there is none.</summary>
    public TreatyId? Instrument { get => instrument; init => instrument = value; }

    /// <summary>The number of the meeting record, as the body writes it.</summary>
    public string? Meeting { get => meeting.OrNone; init => meeting = Given.TextOrNone(value); }

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
        .Flag("areObjectionsComplete", static r => ref r.areObjectionsComplete)
        .Optional("declared", static r => ref r.declared)
        .Optional("instrument", static r => ref r.instrument)
        .Optional("meeting", static r => ref r.meeting, Codec.Text)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Decision> IDescribed<Decision>.Description => Shape;
}

/// <summary>The result of a vote as the body declared it.</summary>
[JsonConverter(typeof(TextConverter<DecisionResult>))]
public sealed class DecisionResult : Code<DecisionResult>, ICode<DecisionResult>
{
    private static readonly CodeList<DecisionResult> List = new("a result", static text => new(text));

    private DecisionResult(string text) : base(text) { }

    /// <summary>The body declared the motion adopted.</summary>
    public static DecisionResult Adopted { get; } = List["adopted"];

    /// <summary>The body declared the motion not adopted.</summary>
    public static DecisionResult NotAdopted { get; } = List["not-adopted"];

    /// <summary>The body declared the motion not adopted because of a veto.</summary>
    public static DecisionResult Vetoed { get; } = List["vetoed"];

    /// <summary>The chair declared the motion adopted although a member objected to the procedure.</summary>
    public static DecisionResult DeclaredAdopted { get; } = List["declared-adopted"];

    /// <summary>The body postponed the decision.</summary>
    public static DecisionResult Postponed { get; } = List["postponed"];

    static CodeList<DecisionResult> ICode<DecisionResult>.Codes => List;
}
