using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Testing;

/// <content>Rules, votes, decisions and conditions.</content>
public static partial class Given
{
    /// <summary>Creates a decision rule: how a body decides.</summary>
    /// <param name="id">The id.</param>
    /// <param name="test">What must be so for something to be adopted.</param>
    /// <param name="voters">Those who vote, as in <c>"avonia belmark corland"</c>; the members of the body when omitted.</param>
    /// <param name="body">The body.</param>
    /// <param name="matter">For which kind of matter, as in <c>procedural</c>.</param>
    public static DecisionRule Rule(
        DecisionRuleId id, VoteTest test, string voters = "", ActorId? body = null, string? matter = null) =>
        new()
        {
            Id = id,
            Names = [Shorthand.Named(id)],
            Body = body,
            Matter = Shorthand.Optional<Matter>(matter),
            Franchise = voters.Length == 0 ? null : new VotingEligibility { Voters = Shorthand.List<ActorId>(voters) },
            Test = test,
        };

    /// <summary>Creates votes by name. How a voter voted who is not named is unknown.</summary>
    /// <param name="ballots">Who voted how: <c>"yes france japan, no russia, abstain china"</c>.</param>
    /// <param name="isOpen">Whether the voting still goes on, so that what is missing is yet to come.</param>
    public static Votes Votes(string ballots, bool isOpen = false) => new() { Ballots = Shorthand.Ballots(ballots), IsOpen = isOpen };

    /// <summary>Creates a motion.</summary>
    /// <param name="id">The id.</param>
    /// <param name="body">Before whom.</param>
    /// <param name="stages">What became of it, when and by whom: <c>"tabled 2017-10-24 russia, withdrawn 2017-11-16"</c>.</param>
    /// <param name="sponsors">Who brought it, as in <c>"russia china"</c>.</param>
    /// <param name="replaces">The motion it takes the place of.</param>
    /// <param name="matter">What kind of matter it is, as in <c>procedural</c>.</param>
    public static Motion Motion(
        MotionId id, ActorId body, string stages = "", string sponsors = "", MotionId? replaces = null, string? matter = null) =>
        new()
        {
            Id = id,
            Body = body,
            Title = $"The motion {id}.",
            Matter = Shorthand.Optional<Matter>(matter),
            Sponsors = Shorthand.List<ActorId>(sponsors),
            Replaces = replaces,
            Stages = Shorthand.Each(stages, "stage, day and by whom, as in 'tabled 2017-10-24 russia'", 1, static words => new MotionStage
            {
                Stage = MotionStageKind.Parse(words[0]),
                On = Shorthand.Time(words.ElementAtOrDefault(1)),
                By = Shorthand.Optional<ActorId>(words.ElementAtOrDefault(2)),
            }),
        };

    /// <summary>Creates a decision of a body.</summary>
    /// <param name="id">The id; built from the other arguments when null.</param>
    /// <param name="body">The body.</param>
    /// <param name="ballots">Who voted how: <c>"yes france japan, no russia, abstain china"</c>.</param>
    /// <param name="on">When.</param>
    /// <param name="motion">The motion that was decided.</param>
    /// <param name="declared">The result as declared, as in <c>adopted</c>.</param>
    /// <param name="source">The source that is cited for it.</param>
    /// <param name="accordingTo">The actor whose view this is, when the matter is contested.</param>
    /// <param name="rule">The rule by which it was decided.</param>
    /// <param name="instrument">The instrument that was decided on.</param>
    public static Decision Decision(
        DecisionId? id,
        ActorId body,
        string ballots = "",
        string? on = null,
        MotionId? motion = null,
        string? declared = null,
        SourceId? source = null,
        ActorId? accordingTo = null,
        DecisionRuleId? rule = null,
        TreatyId? instrument = null) => new()
        {
            Id = id ??= MadeId.Of(body, on, ballots, motion, declared, rule, instrument, source, accordingTo),
            Body = body,
            Title = $"The decision {id}.",
            On = Shorthand.Time(on),
            Motion = motion,
            Rule = rule,
            Instrument = instrument,
            Ballots = Shorthand.Ballots(ballots),
            Declared = Shorthand.Optional<DecisionResult>(declared),
            Citations = Shorthand.Cited(source),
            AccordingTo = accordingTo,
        };

    /// <summary>Creates a condition: what an actor requires before an act.</summary>
    /// <param name="id">The id.</param>
    /// <param name="holder">Who requires it.</param>
    /// <param name="act">Before which act, as in <c>send</c>.</param>
    /// <param name="requires">What must be so.</param>
    /// <param name="guard">When the question arises at all.</param>
    /// <param name="nature">What the condition is to its holder, as in <c>constraint</c>; a precondition when omitted.</param>
    /// <param name="statedIn">The statement that says so.</param>
    /// <param name="scope">To what it extends, in words.</param>
    public static Condition Condition(
        ConditionId id,
        ActorId holder,
        string act,
        Requirement requires,
        Requirement? guard = null,
        string? nature = null,
        StatementId? statedIn = null,
        string? scope = null) => new()
        {
            Id = id,
            Holder = holder,
            Act = ActionKind.Parse(act),
            Requires = requires,
            Guard = guard,
            Nature = Shorthand.Optional<ConditionNature>(nature),
            StatedIn = statedIn is null ? [] : [statedIn],
            Scope = scope,
        };

    /// <summary>Creates a condition of which the requirement is known in words only.</summary>
    /// <param name="id">The id.</param>
    /// <param name="holder">Who requires it.</param>
    /// <param name="act">Before which act, as in <c>send</c>.</param>
    /// <param name="requires">What must be so, in words.</param>
    /// <param name="statedIn">The statement that says so.</param>
    public static Condition Condition(ConditionId id, ActorId holder, string act, string requires, StatementId? statedIn = null) =>
        Condition(id, holder, act, new Circumstance { Text = requires }, statedIn: statedIn);
}
